namespace Chats.Emulator.Facts;

/// <summary>What a fact is about: the words that a persona's <c>when</c> and a test's <c>expect</c> are written in.</summary>
internal static class FactKind
{
    /// <summary>A message arrived at whom it was written to.</summary>
    public const string Message = "message";

    /// <summary>Somebody began to type.</summary>
    public const string Typing = "typing";

    /// <summary>A reaction was added or removed.</summary>
    public const string Reaction = "reaction";

    /// <summary>The text of a message was replaced.</summary>
    public const string Edit = "edit";

    /// <summary>A message was taken back.</summary>
    public const string Unsend = "unsend";

    /// <summary>Somebody read up to a message.</summary>
    public const string Read = "read";

    /// <summary>A group got another name, icon or participant.</summary>
    public const string Group = "group";

    /// <summary>A poll arrived, or got another option.</summary>
    public const string Poll = "poll";

    /// <summary>A vote was given or taken back.</summary>
    public const string Vote = "vote";

    /// <summary>A request of the application, with its answer.</summary>
    public const string Request = "request";

    /// <summary>A webhook on its way to a subscription, as it stands after an attempt.</summary>
    public const string Delivery = "delivery";

    /// <summary>An event as the vendor names it.</summary>
    public const string Event = "event";
}
