namespace Chats.Emulator.Domain;

/// <summary>Bytes that never change, named by their SHA-256. States only refer to them, so a fork of a world copies none.</summary>
internal sealed class Blob(string hash, ReadOnlyMemory<byte> bytes)
{
    /// <summary>Lower-case hex.</summary>
    public string Hash { get; } = hash;

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;
}
