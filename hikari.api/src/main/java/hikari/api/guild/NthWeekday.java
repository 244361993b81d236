package hikari.api.guild;

/// A day of a certain week of the month.
///
/// @param n the week, 1 to 5
/// @param day the day, 0 is Monday
/// @see "Discord documentation: Resources, Guild Scheduled Event, Guild Scheduled Event Recurrence
///   Rule N_Weekday"
public record NthWeekday(int n, int day) {}
