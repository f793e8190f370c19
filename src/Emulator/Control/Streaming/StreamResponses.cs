using Chats.Emulator.Control.Clock;
using Chats.Emulator.Conversations.Results;

namespace Chats.Emulator.Control.Streaming;

#pragma warning disable MA0048 // what a stream says beside facts reads best on one page

/// <summary>The beginning of a stream.</summary>
/// <param name="World">The world it is about.</param>
/// <param name="Latest">The cursor behind which it tells facts.</param>
/// <param name="Clock">The world's clock.</param>
internal sealed record StreamOpenedResponse(string World, long Latest, ClockResponse Clock);

/// <summary>The world is another than it was.</summary>
/// <param name="Reason"><c>restarted</c>: reset, reseeded or restored. <c>gone</c>: deleted.</param>
internal sealed record StreamWorldResponse(string Reason)
{
    public const string Restarted = "restarted";
    public const string Gone = "gone";

    /// <summary>The cursor behind which the stream goes on; null: it ends.</summary>
    public long? Latest { get; init; }

    /// <summary>The world's clock; null: there is none any more.</summary>
    public ClockResponse? Clock { get; init; }
}

/// <summary>Something was missed; who keeps a copy must read all of it again.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Latest">The cursor behind which the stream goes on.</param>
internal sealed record StreamReloadResponse(string Reason, long Latest);

/// <summary>A run of conversation tests came further.</summary>
/// <param name="Run">Its name, as in <c>GET /_emulator/tests/{id}</c>.</param>
/// <param name="Total">How many tests it has.</param>
internal sealed record StreamTestResponse(string Run, int Total)
{
    /// <summary>The test that is meant; null: the whole run.</summary>
    public string? Test { get; init; }

    /// <summary>The step that ended.</summary>
    public StepResult? Step { get; init; }

    /// <summary>The test's result, once it ended.</summary>
    public TestResult? Result { get; init; }

    /// <summary>The run's verdict, once it is over.</summary>
    public TestVerdict? Verdict { get; init; }
}
