namespace Chats.Emulator.Control.Contacts;

#pragma warning disable MA0048 // a reaction and its sticker read best on one page

/// <summary>The body of <c>POST /_emulator/contacts/{handle}/reactions</c>.</summary>
/// <param name="MessageId">A message of a chat the contact is in.</param>
/// <param name="Type"><c>love</c>, <c>like</c>, <c>dislike</c>, <c>laugh</c>, <c>emphasize</c>, <c>question</c>, <c>custom</c> or
/// <c>sticker</c>.</param>
/// <param name="CustomEmoji">The emoji of a custom reaction.</param>
/// <param name="Sticker">The image of a sticker.</param>
/// <param name="PartIndex">Which part of the message, from 0; the first when left out.</param>
/// <param name="Operation"><c>add</c> (when left out) or <c>remove</c>.</param>
public sealed record ContactReactionRequest(
    Guid? MessageId, string? Type, string? CustomEmoji = null, ContactStickerRequest? Sticker = null, int? PartIndex = null,
    string? Operation = null);

/// <summary>An image a contact puts on a message.</summary>
/// <param name="Url">Where it is, https.</param>
/// <param name="FileName">Its name; the URL's when left out.</param>
/// <param name="MimeType">Its media type; the extension's when left out.</param>
/// <param name="Width">In pixels; 300 when left out.</param>
/// <param name="Height">In pixels; 300 when left out.</param>
public sealed record ContactStickerRequest(
    string? Url, string? FileName = null, string? MimeType = null, int? Width = null, int? Height = null);
