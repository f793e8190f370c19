namespace Chats.Emulator.Http.Requests;

/// <summary>The address a request came to.</summary>
internal static class RequestHost
{
    /// <summary>
    /// What is wrong with the header <c>Host</c>; null: nothing. The server lets through what is no encoded name, and reading it throws.
    /// </summary>
    public static string? Problem(HttpRequest request)
    {
        try
        {
            _ = request.Host;
            return null;
        }
        catch (ArgumentException)
        {
            return "The header Host holds no host name: what begins with xn-- must be a name in Punycode. Call the emulator by the "
                + "address it prints.";
        }
    }
}
