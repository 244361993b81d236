package hikari.api.application;

import hikari.api.Snowflake;
import java.util.List;

/// An activity that is running.
///
/// @param applicationId the application
/// @param instanceId its id
/// @param launchId the id of its launch
/// @param location where it runs
/// @param users who takes part
/// @see "Discord documentation: Application Resource, Get Application Activity Instance"
public record RunningActivity(
        Snowflake applicationId,
        String instanceId,
        Snowflake launchId,
        ActivityLocation location,
        List<Snowflake> users) {}
