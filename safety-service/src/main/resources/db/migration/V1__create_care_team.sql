create table care_team (
    agency_id uuid not null,
    case_id uuid not null,
    open boolean not null,
    constraint care_team_pk primary key (agency_id, case_id)
);
call protect_by_agency('care_team');

create table care_team_member (
    agency_id uuid not null,
    case_id uuid not null,
    subject text not null,
    role text not null,
    constraint care_team_member_pk primary key (agency_id, case_id, subject),
    constraint care_team_member_of_team foreign key (agency_id, case_id)
        references care_team (agency_id, case_id),
    constraint care_team_member_role_known check (role in ('LEAD', 'WORKER', 'SUPERVISOR'))
);
call protect_by_agency('care_team_member');
