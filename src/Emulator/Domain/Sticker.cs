namespace Chats.Emulator.Domain;

/// <summary>An image somebody stuck to a message; only contacts can.</summary>
internal sealed record Sticker(string Url, string FileName, string MimeType, int Width, int Height);
