namespace Chats.Emulator.Http.Requests;

/// <summary>
/// Reads <c>Authorization: Bearer TOKEN</c>: the scheme in any case, and all that follows it is the token, blanks inside included.
/// </summary>
internal static class BearerToken
{
    private const string Scheme = "Bearer ";

    /// <summary>The token without the blanks around it; null when there is none, or more than one header.</summary>
    public static string? Of(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header]) return null;
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;
        var token = header[Scheme.Length..].Trim(' ', '\t');
        return token.Length == 0 ? null : token;
    }
}
