package hikari.api.interaction;

/// An activity that runs.
///
/// @param id the instance's id
/// @see "Discord documentation: Interactions, Receiving and Responding, Interaction Callback
///   Activity Instance Resource"
public record ActivityInstance(String id) {}
