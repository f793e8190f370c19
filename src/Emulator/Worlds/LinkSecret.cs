using System.Security.Cryptography;

namespace Chats.Emulator.Worlds;

/// <summary>
/// What signed links are signed with beside the world's name and seed. A client can work the seed out from the ids it sees, so where the
/// control plane has a token, the secret comes from that: only who may see every link anyway can make one. It is the same in every process
/// with the same token, so the same calls give the same links and links outlive a restart.
/// </summary>
internal sealed class LinkSecret
{
    /// <summary>Any client may ask an open control plane for every link and every file; there is nothing to keep secret.</summary>
    public static readonly LinkSecret Open = new(controlToken: null);

    /// <summary>
    /// A client that has a signed link can try tokens on it; this makes each try slow. It is done once, when the first link is signed.
    /// </summary>
    private const int Rounds = 100_000;

    private readonly Lazy<byte[]> _key;

    public LinkSecret(string? controlToken) => _key = new Lazy<byte[]>(() => string.IsNullOrEmpty(controlToken)
        ? []
        : Rfc2898DeriveBytes.Pbkdf2(controlToken, Salt, Rounds, HashAlgorithmName.SHA256, HMACSHA256.HashSizeInBytes));

    public ReadOnlySpan<byte> Key => _key.Value;

    private static ReadOnlySpan<byte> Salt => "chats-emulator signed links"u8;
}
