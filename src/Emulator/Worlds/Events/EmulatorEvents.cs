namespace Chats.Emulator.Worlds.Events;

/// <summary>Events of the emulator's own: no subscription can want them, and coverage does not count them.</summary>
internal static class EmulatorEvents
{
    public const string Prefix = "emulator.";

    /// <summary>A person took back what they wrote, of which the vendor tells nothing.</summary>
    public const string MessageUnsent = Prefix + "message.unsent";

    /// <summary>A person did more in a chat than their guard lets them.</summary>
    public const string PersonaGuarded = Prefix + "persona.guarded";

    /// <summary>A person could not do what their persona says.</summary>
    public const string PersonaRefused = Prefix + "persona.refused";

    public static bool Has(string type) => type.StartsWith(Prefix, StringComparison.Ordinal);
}
