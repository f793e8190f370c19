using System.Text.Json;

namespace Chats.Emulator.Facts.Matching;

#pragma warning disable MA0048 // the closed family of matches reads best on one page

/// <summary>A message that arrived.</summary>
internal sealed record MessageMatch() : FactMatch(FactKind.Message)
{
    public MessageContent Content { get; init; } = MessageContent.Any;

    /// <summary>Who judges it besides; whoever asks has to call them, the other conditions do not know.</summary>
    public Judge? Judge { get; init; }
}

/// <summary>Messages of one sender that came in a row, taken together.</summary>
internal sealed record MessagesMatch() : FactMatch(MessagesKind)
{
    /// <summary>How many; null: at least one.</summary>
    public CountRange? Count { get; init; }

    /// <summary>What their texts, a line each, must be.</summary>
    public MessageContent Joined { get; init; } = MessageContent.Any;

    /// <summary>How long after one the next comes at most.</summary>
    public TimeSpan? WithinGap { get; init; }
}

/// <summary>Somebody began to type.</summary>
internal sealed record TypingMatch() : FactMatch(FactKind.Typing);

/// <summary>A reaction that was added, or taken off.</summary>
internal sealed record ReactionMatch() : FactMatch(FactKind.Reaction)
{
    public string? Type { get; init; }

    public Guid? Message { get; init; }

    public bool Removed { get; init; }
}

/// <summary>A text that was replaced by another one.</summary>
internal sealed record EditMatch() : FactMatch(FactKind.Edit)
{
    public MessageContent Content { get; init; } = MessageContent.Any;

    public Guid? Message { get; init; }
}

/// <summary>A message that was taken back.</summary>
internal sealed record UnsendMatch() : FactMatch(FactKind.Unsend)
{
    public Guid? Message { get; init; }
}

/// <summary>A message that was read.</summary>
internal sealed record ReadMatch() : FactMatch(FactKind.Read)
{
    public Guid? Message { get; init; }
}

/// <summary>A group that got another name, icon or participant.</summary>
internal sealed record GroupMatch() : FactMatch(FactKind.Group)
{
    public string? DisplayName { get; init; }

    /// <summary>The address of the icon; <c>*</c> stands for any text.</summary>
    public string? Icon { get; init; }

    public string? Added { get; init; }

    /// <summary>Somebody who was removed by another.</summary>
    public string? Removed { get; init; }

    /// <summary>Somebody who left by themselves.</summary>
    public string? Left { get; init; }
}

/// <summary>A poll that arrived, or got options.</summary>
internal sealed record PollMatch() : FactMatch(FactKind.Poll)
{
    /// <summary>Options that are among those it came with or got.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    public Guid? Message { get; init; }
}

/// <summary>A vote that was given, or taken back.</summary>
internal sealed record VoteMatch() : FactMatch(FactKind.Vote)
{
    public string? Option { get; init; }

    public Guid? Message { get; init; }

    public bool Removed { get; init; }
}

/// <summary>A request of the application, with its answer.</summary>
internal sealed record RequestFactMatch() : FactMatch(FactKind.Request)
{
    /// <summary>The names of operations, one of which it is.</summary>
    public IReadOnlyList<string>? Operations { get; init; }

    public string? Method { get; init; }

    /// <summary>The path, with or without its prefix; <c>*</c> stands for any text.</summary>
    public string? Path { get; init; }

    public int? Status { get; init; }

    public int? Code { get; init; }

    public string? Rule { get; init; }

    public JsonPattern? Request { get; init; }

    public JsonPattern? Response { get; init; }
}

/// <summary>A webhook on its way to a subscription.</summary>
internal sealed record DeliveryMatch() : FactMatch(FactKind.Delivery)
{
    public string? Event { get; init; }

    /// <summary>The subscription's address; <c>*</c> stands for any text.</summary>
    public string? Url { get; init; }

    public string? Status { get; init; }

    public CountRange? Attempts { get; init; }

    public int? Answered { get; init; }
}

/// <summary>An event as the vendor names it.</summary>
internal sealed record EventFactMatch() : FactMatch(FactKind.Event)
{
    public string? Type { get; init; }

    public JsonPattern? Data { get; init; }
}
