using Chats.Emulator.ApiTests.Host;

namespace Chats.Emulator.ApiTests.Operations.Messages;

/// <summary>A message and who gets it. Every way of sending wraps it in a body of its own, so that one row serves them all.</summary>
/// <param name="Json">The message.</param>
/// <param name="To">Who gets it.</param>
internal sealed record Outbound(string Json, string[] To)
{
    /// <summary>For POST /chats.</summary>
    public string CreateBody => Bodies.Message(Json, To);

    /// <summary>For POST /messages.</summary>
    public string SendBody => Bodies.ToPeople(Json, To);

    /// <summary>For POST /chats/{chatId}/messages.</summary>
    public string ChatBody => Bodies.IntoChat(Json);

    /// <summary>The chat these people have in the bakery; null: none that could be sent into.</summary>
    public string? Chat => To switch
    {
        [People.Maya] => People.DirectChat,
        [People.Joe] => People.SmsChat,
        [People.Maya, People.Ana] => People.GroupChat,
        [People.Maya, People.Joe] => People.ReducedChat,
        _ => null,
    };

    /// <summary>To the recipients, without any: to Maya, with whom there is a chat already.</summary>
    public static Outbound Message(string json, params string[] to) => new(json, to.Length == 0 ? [People.Maya] : to);

    public static Outbound Parts(string parts, params string[] to) => Message($$"""{"parts":{{parts}}}""", to);

    public static Outbound Text(string text) => Parts($$"""[{"type":"text","value":{{Bodies.Quoted(text)}}}]""");
}
