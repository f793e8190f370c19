namespace Chats.Emulator.Testing;

/// <summary>Turns refusals of the emulated API into exceptions that say what the vendor said.</summary>
public static class VendorErrorExtensions
{
    /// <summary>
    /// The response itself if the call was accepted. Unlike <see cref="HttpResponseMessage.EnsureSuccessStatusCode"/> it says why it was
    /// not: the vendor's code and message, the rule, and the trace id.
    /// </summary>
    /// <param name="response">What the API answered.</param>
    /// <param name="cancellation">Gives up reading.</param>
    /// <exception cref="VendorErrorException">The call was refused.</exception>
    /// <example>
    /// <code>
    /// using var sent = await (await client.PostAsJsonAsync("/v3/chats", chat)).EnsureAcceptedAsync();
    /// </code>
    /// </example>
    public static async Task<HttpResponseMessage> EnsureAcceptedAsync(
        this HttpResponseMessage response, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw await VendorErrorException.ReadAsync(response, cancellation);
    }
}
