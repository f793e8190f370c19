namespace Chats.Emulator.Domain;

/// <summary>What the scenario says a media URL leads to; the emulator itself never goes out.</summary>
internal sealed record RemoteFile(string Url, string? ContentType, long? SizeBytes, bool Reachable);
