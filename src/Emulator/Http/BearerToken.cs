namespace Chats.Emulator.Http;

/// <summary>Reads <c>Authorization: Bearer TOKEN</c>: the scheme in any case, exactly one token (chats 2.2).</summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    public static string? Of(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header]) return null;
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var token = header[Scheme.Length..];
        return token.Length == 0 || token.AsSpan().ContainsAny(' ', ',', '\t') ? null : token;
    }
}
