namespace Chats.Emulator.Worlds.Events;

/// <summary>Events of the emulator's own: no subscription can want them, and coverage does not count them.</summary>
internal static class EmulatorEvents
{
    public const string Prefix = "emulator.";

    /// <summary>The own line shows that it types.</summary>
    public const string TypingStarted = Prefix + "typing.started";

    /// <summary>The own line shows no more that it types.</summary>
    public const string TypingStopped = Prefix + "typing.stopped";

    /// <summary>The account read what people wrote, and they see it.</summary>
    public const string ChatRead = Prefix + "chat.read";

    /// <summary>A person took back what they wrote, of which the vendor tells nothing.</summary>
    public const string MessageUnsent = Prefix + "message.unsent";

    /// <summary>An ephemeral line has forgotten a message, of which the vendor tells nothing.</summary>
    public const string MessageExpired = Prefix + "message.expired";

    /// <summary>A person did more in a chat than their guard lets them.</summary>
    public const string PersonaGuarded = Prefix + "persona.guarded";

    /// <summary>A person could not do what their persona says.</summary>
    public const string PersonaRefused = Prefix + "persona.refused";

    /// <summary>So many rules of a person's persona wait that one more is not carried out.</summary>
    public const string PersonaDropped = Prefix + "persona.dropped";

    /// <summary>A person did something that shows in no chat.</summary>
    public const string ContactActed = Prefix + "contact.acted";

    /// <summary>A person did something that did not arrive.</summary>
    public const string ContactActDropped = Prefix + "contact.act_dropped";

    /// <summary>The control plane says what a person is like from now on.</summary>
    public const string ContactUpdated = Prefix + "contact.updated";

    /// <summary>The control plane says what a line is like from now on.</summary>
    public const string LineUpdated = Prefix + "line.updated";

    public static readonly string[] All =
    [
        TypingStarted, TypingStopped, ChatRead, MessageUnsent, MessageExpired, PersonaGuarded, PersonaRefused, PersonaDropped,
        ContactActed, ContactActDropped, ContactUpdated, LineUpdated,
    ];

    public static bool Has(string type) => type.StartsWith(Prefix, StringComparison.Ordinal);
}
