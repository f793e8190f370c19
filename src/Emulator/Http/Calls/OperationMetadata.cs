namespace Chats.Emulator.Http.Calls;

/// <summary>Names an endpoint as one of the vendor's operations.</summary>
/// <param name="Name">The operation's name, for example <c>createChat</c>.</param>
/// <param name="Path">Its path below the version prefix, for example <c>/chats/{chatId}</c>.</param>
/// <param name="Query">The parameters of its query; null: unknown.</param>
internal sealed record OperationMetadata(string Name, string Path, IReadOnlyList<string>? Query = null)
{
    private readonly string[] _segments = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The vendor's paths are case-sensitive, ASP.NET Core's routes are not.</summary>
    public bool HasExactCase(ReadOnlySpan<char> path)
    {
        foreach (var segment in _segments)
        {
            path = path.TrimStart('/');
            var end = path.IndexOf('/');
            var actual = end < 0 ? path : path[..end];
            if (segment[0] != '{' && !actual.SequenceEqual(segment)) return false;
            path = path[actual.Length..];
        }

        return true;
    }
}
