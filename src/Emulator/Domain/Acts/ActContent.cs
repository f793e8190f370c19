using System.Collections.Immutable;
using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Domain.Acts;

#pragma warning disable MA0048 // the closed family of acts reads best on one page

/// <summary>What a person does. Each kind has one key in files.</summary>
internal abstract record ActContent;

/// <summary>They write a message.</summary>
/// <param name="Parts">What it consists of; empty where the words come from outside.</param>
internal sealed record SayAct(ImmutableArray<Part> Parts) : ActContent
{
    /// <summary>The message it answers: an id, or <see cref="Act.LastMessage"/>; null: none.</summary>
    public string? ReplyTo { get; init; }

    public Effect? Effect { get; init; }

    /// <summary>What carries it; null: what the chat runs over.</summary>
    public Service? Service { get; init; }

    /// <summary>Whom to ask for the words; null: they stand in the act.</summary>
    public WordSource? From { get; init; }
}

/// <summary>They show that they type, for a while.</summary>
internal sealed record TypeAct(TimeSpan For) : ActContent;

/// <summary>They read what was delivered to them.</summary>
internal sealed record ReadAct : ActContent;

/// <summary>They leave the group.</summary>
internal sealed record LeaveAct : ActContent;

/// <summary>They come back to a group they were in.</summary>
internal sealed record JoinAct : ActContent;

/// <summary>They send the stop word.</summary>
internal sealed record StopAct : ActContent;

/// <summary>They take back a message they wrote.</summary>
internal sealed record UnsendAct : ActContent;

/// <summary>They react to a message, or take a reaction back.</summary>
/// <param name="Type">The vendor's name of the reaction.</param>
internal sealed record ReactAct(string Type) : ActContent
{
    /// <summary>The emoji of a custom reaction.</summary>
    public string? Emoji { get; init; }

    /// <summary>Which part of the message, from 0.</summary>
    public int Part { get; init; }

    public bool IsRemoved { get; init; }
}

/// <summary>They put another text in place of one they wrote.</summary>
/// <param name="Text">The new text.</param>
internal sealed record EditAct(string Text) : ActContent
{
    /// <summary>Which part of the message, from 0.</summary>
    public int Part { get; init; }
}

/// <summary>They vote in a poll, or take a vote back.</summary>
/// <param name="Option">The text of the option.</param>
internal sealed record VoteAct(string Option) : ActContent
{
    public bool IsRemoved { get; init; }
}

/// <summary>They send something that is no text.</summary>
internal sealed record SendAct : ActContent
{
    /// <summary>Where the files are.</summary>
    public ImmutableArray<string> Media { get; init; } = [];

    /// <summary>Where the recording is.</summary>
    public string? VoiceMemo { get; init; }

    public AppCardPart? Card { get; init; }

    /// <summary>The texts of a poll's options.</summary>
    public ImmutableArray<string> Poll { get; init; } = [];

    /// <summary>What they put on a message.</summary>
    public Sticker? Sticker { get; init; }

    /// <summary>Whether they take that sticker back.</summary>
    public bool IsRemoved { get; init; }
}

/// <summary>They add options to a poll, no matter who sent it.</summary>
/// <param name="Options">The texts of the options.</param>
internal sealed record AddOptionsAct(ImmutableArray<string> Options) : ActContent;

/// <summary>They share where they are; null: no longer.</summary>
internal sealed record ShareLocationAct(LocationShare? Place) : ActContent
{
    /// <summary>When the share ends by itself; null: never.</summary>
    public TimeSpan? EndsAfter { get; init; }
}

/// <summary>They share their name and photo with the account's line; what is null stays as it is.</summary>
internal sealed record ShareCardAct : ActContent
{
    public string? FirstName { get; init; }

    /// <summary>The last name; empty: none any more.</summary>
    public string? LastName { get; init; }

    /// <summary>Where the photo is; empty: none any more.</summary>
    public string? MediaUrl { get; init; }
}

/// <summary>They bring somebody into the group, a handle or a name.</summary>
internal sealed record AddAct(string Person) : ActContent;

/// <summary>They remove somebody from the group.</summary>
internal sealed record RemoveAct(string Person) : ActContent;

/// <summary>They give the group another name; empty: none any more.</summary>
internal sealed record RenameAct(string Name) : ActContent;

/// <summary>They give the group another icon.</summary>
/// <param name="Url">Where the image is; empty: none any more.</param>
internal sealed record ChangeIconAct(string Url) : ActContent;

/// <summary>The account's blocklist gets them, or loses them.</summary>
internal sealed record BlockAct(bool IsBlocked) : ActContent;

/// <summary>What they can receive from now on, best first.</summary>
internal sealed record ChangeServicesAct(ImmutableArray<Service> Services) : ActContent;

/// <summary>They pay at the checkout that a message of the account leads to.</summary>
internal sealed record PayAct : ActContent;

/// <summary>They give up at that checkout.</summary>
internal sealed record DeclineAct : ActContent;

/// <summary>They approve of the payments that wait for it.</summary>
internal sealed record ApproveAct : ActContent;

/// <summary>They write the code they got for connecting their wallet.</summary>
internal sealed record ConnectAct : ActContent;

/// <summary>One of several, by the world's chance.</summary>
internal sealed record OneOfAct(ImmutableArray<Act> Acts) : ActContent;
