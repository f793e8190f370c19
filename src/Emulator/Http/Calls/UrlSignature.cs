using System.Security.Cryptography;
using System.Text;
using Chats.Emulator.Worlds;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Http.Calls;

/// <summary>
/// Signs addresses, so that a client cannot make one up or change it. The world's name is signed as well: worlds of one scenario share seed
/// and ids, and an address of one must not open another's file.
/// </summary>
internal static class UrlSignature
{
    public static string OfDownload(World world, WorldState state, Guid id, string expires) => Of(world, state, "GET", $"{id}", expires);

    /// <summary>What an upload must be, down to its headers.</summary>
    public static string OfUpload(World world, WorldState state, Guid id, string date, string? contentType, long? length) =>
        Of(world, state, "PUT", $"{id}", date, contentType ?? "", $"{length}");

    public static bool IsRight(string given, string expected) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));

    private static string Of(World world, WorldState state, params ReadOnlySpan<string?> signed)
    {
        var text = Encoding.UTF8.GetBytes($"{world.Name}\n{state.Seed}\n{string.Join('\n', signed)}");
        return Convert.ToHexStringLower(HMACSHA256.HashData(world.Links.Secret.Key, text));
    }
}
