namespace Chats.Emulator.Rules;

/// <summary>One row of the vendor's numeric error catalogue.</summary>
/// <param name="Code">The vendor's number, 1001–5007.</param>
/// <param name="Status">The HTTP status it is answered with; null when the number is known but was never seen as an answer.</param>
/// <param name="Message">The canonical message.</param>
/// <param name="Evidence">How far number, status and message together are proven.</param>
internal sealed record ApiError(int Code, int? Status, string Message, Evidence Evidence)
{
    /// <summary>The vendor's page about this code.</summary>
    public string DocUrl { get; } = $"https://docs.linqapp.com/error/codes/{Code / 1000}xxx/{Code}/";
}
