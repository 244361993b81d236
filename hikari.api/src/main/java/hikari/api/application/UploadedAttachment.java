package hikari.api.application;

import hikari.api.message.Attachment;

/// A file that was uploaded for an application.
///
/// @param attachment the file; its address lasts for a while
/// @see "Discord OpenAPI: upload_application_attachment"
public record UploadedAttachment(Attachment attachment) {}
