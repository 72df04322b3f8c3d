package dev.hearth.notification.team;

/**
 * A care team became known or changed; told within the transaction that keeps it, under the case's
 * lock.
 */
public record CareTeamChanged(CareTeam team) {}
