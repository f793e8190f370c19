using System.Text;

namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>An answer as it came over the wire.</summary>
internal sealed record RawReply(int Status, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public bool Closes { get; init; } = Headers.TryGetValue("Connection", out var connection)
        && connection.Equals("close", StringComparison.OrdinalIgnoreCase);

    public string Text => Encoding.UTF8.GetString(Body);
}
