namespace Chats.Emulator.Webhooks.Gauntlet;

/// <summary>What a good receiver answers.</summary>
public enum GauntletExpectation
{
    /// <summary>2xx.</summary>
    Accepted,

    /// <summary>4xx, which ends the matter; a 5xx would be tried again for half an hour.</summary>
    Refused,

    /// <summary>Either of the two is right.</summary>
    Either,
}
