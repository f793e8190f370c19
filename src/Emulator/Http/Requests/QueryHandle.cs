using Chats.Emulator.Domain.People;
using Chats.Emulator.Rules;

namespace Chats.Emulator.Http.Requests;

/// <summary>Handles in a query, where a plus sign that was not escaped or left out is forgiven (docs/decisions/0005).</summary>
internal static class QueryHandle
{
    /// <summary>A phone number or an e-mail address, normalised.</summary>
    /// <param name="text">The value as it arrived.</param>
    /// <param name="name">The parameter, for messages.</param>
    /// <param name="phone">The rule of what looks like a phone number.</param>
    /// <param name="email">The rule of what looks like an e-mail address.</param>
    public static Result<string> Parse(string text, string name, Rule phone, Rule email)
    {
        if (!Handle.LooksLikeEmail(text)) return Phone(text, phone);
        return Handle.IsEmail(text) ? Handle.Normalize(text) : email.Refuse($"{name} must be a phone number or an email address");
    }

    public static Result<string> Phone(string text, Rule rule)
    {
        var phone = Handle.RestorePlus(text);
        return Handle.IsPhone(phone) ? phone : rule.Refuse();
    }
}
