namespace Chats.Emulator.Control.Attachments;

/// <summary>A file that a person has.</summary>
/// <param name="Id">What a part of a message calls it: <c>attachment_id</c>.</param>
/// <param name="Url">Where it can be downloaded.</param>
/// <param name="FileName">Its name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="SizeBytes">Its size.</param>
public sealed record KeptFileResponse(Guid Id, string Url, string FileName, string ContentType, long SizeBytes);
