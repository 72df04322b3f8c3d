package dev.hearth.notification.team;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Who works on a case, as caseplan-service says.
 *
 * @param open whether the case is open; a closed one is not reminded of
 * @param members in the team's order
 */
public record CareTeam(UUID caseId, boolean open, List<Member> members) {
  public CareTeam {
    Objects.requireNonNull(caseId);
    members = List.copyOf(members);
  }

  /** What a member does for the case. */
  public enum Role {
    LEAD,
    WORKER,
    SUPERVISOR
  }

  /**
   * A member.
   *
   * @param subject the token's {@code sub}
   */
  public record Member(String subject, Role role) {
    public Member {
      Objects.requireNonNull(subject);
      Objects.requireNonNull(role);
    }
  }

  /** Whether this subject is on the team, in any role. */
  public boolean has(String subject) {
    return members.stream().anyMatch(member -> member.subject().equals(subject));
  }

  /** Who gets what is to be done: the lead, else the first worker, else the first supervisor. */
  public Optional<String> whoActs() {
    return first(Role.LEAD).or(() -> first(Role.WORKER)).or(() -> first(Role.SUPERVISOR));
  }

  /** Everybody who supervises this case. */
  public List<String> supervisors() {
    return members.stream()
        .filter(member -> member.role() == Role.SUPERVISOR)
        .map(Member::subject)
        .distinct()
        .toList();
  }

  private Optional<String> first(Role role) {
    return members.stream()
        .filter(member -> member.role() == role)
        .map(Member::subject)
        .findFirst();
  }
}
