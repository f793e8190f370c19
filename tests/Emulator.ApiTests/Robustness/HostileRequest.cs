namespace Chats.Emulator.ApiTests.Robustness;

/// <summary>A request as raw as the host lets it be.</summary>
/// <param name="Method">The method, maybe none.</param>
/// <param name="Path">The path, decoded.</param>
/// <param name="Query">The query with its question mark, encoded or not.</param>
/// <param name="Headers">Names and values.</param>
/// <param name="Body">The bytes of the body.</param>
internal sealed record HostileRequest(
    string Method, string Path, string Query, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    public override string ToString() =>
        $"{Method} {Path}{Query} {string.Join(' ', Headers)} {System.Text.Encoding.UTF8.GetString(Body.AsSpan(0, Math.Min(Body.Length, 2000)))}";
}
