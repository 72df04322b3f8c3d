-- Read model of the state topic hearth.care-team.
create table care_team (
    agency_id uuid not null,
    case_id uuid not null,
    open boolean not null,
    constraint care_team_pk primary key (agency_id, case_id)
);

create table care_team_member (
    agency_id uuid not null,
    case_id uuid not null,
    place smallint not null,
    subject text not null,
    role text not null,
    constraint care_team_member_pk primary key (agency_id, case_id, place),
    constraint care_team_member_of_team foreign key (agency_id, case_id)
        references care_team (agency_id, case_id) on delete cascade,
    constraint care_team_member_role_known check (role in ('LEAD', 'WORKER', 'SUPERVISOR'))
);
create index care_team_member_by_subject on care_team_member (agency_id, case_id, subject);

call protect_by_agency('care_team');
call protect_by_agency('care_team_member');
