namespace Chats.Emulator.Http;

/// <summary>Phone numbers in a query string.</summary>
internal static class QueryPhone
{
    /// <summary>Forgives a plus sign that was not escaped (it arrives as a space) or left out; in a query only, never in a body (decision 5).</summary>
    public static string Restore(string phone) => phone switch
    {
        [' ', .. var rest] => "+" + rest,
        [>= '0' and <= '9', ..] => "+" + phone,
        _ => phone,
    };
}
