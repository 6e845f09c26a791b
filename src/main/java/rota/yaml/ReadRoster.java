package rota.yaml;

import rota.override.Roster;

/**
 * A roster without mistakes, and where everything in it stands.
 *
 * @param roster what the file says
 * @param places where it says so, for messages about what is right in itself but goes wrong with time
 * @param files the files it was read from, as they were then
 */
public record ReadRoster(Roster roster, Places places, RosterFiles files) {}
