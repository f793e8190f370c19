namespace Chats.Emulator.Domain.Files;

/// <summary>Which addresses a media part may name besides public https ones.</summary>
/// <param name="Origin">Where the emulator is reached; its own download addresses may be sent again.</param>
/// <param name="Hosts">What may really be fetched; a private host named there may be plain http.</param>
internal sealed record MediaAddresses(string Origin, FetchHosts Hosts);
