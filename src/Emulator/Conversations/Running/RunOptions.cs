using Chats.Emulator.Conversations.Asking;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Conversations.Running;

/// <summary>How tests are run.</summary>
/// <param name="Emulator">Calls the emulator: with its address, and with the headers that choose the world and prove the right to control
/// it.</param>
/// <param name="Application">What is tested.</param>
internal sealed record RunOptions(HttpClient Emulator, IApplicationUnderTest Application)
{
    public const ulong DefaultSeed = 1;

    public static readonly TimeSpan DefaultTimeout = TimeSpan.FromSeconds(60);

    /// <summary>What ids and chance of all tests are made from.</summary>
    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>Runs only tests whose <c>file: test [row]</c> holds this text, in any case; null: all.</summary>
    public string? Filter { get; init; }

    /// <summary>How often each test runs; null: as its file says.</summary>
    public Repetition? Repeat { get; init; }

    /// <summary>How long one test may take, in the machine's time.</summary>
    public TimeSpan Timeout { get; init; } = DefaultTimeout;

    /// <summary>Whether the first test that does not pass is the last.</summary>
    public bool StopsAtFirst { get; init; }

    /// <summary>What the command line says of the application, in place of what files say.</summary>
    public ApplicationSpec ApplicationOverrides { get; init; } = new();

    /// <summary>The key the application uses; null: the scenario's first, else any.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Whether tests run in the world as it is, with no scenario put into it and no subscription made.</summary>
    public bool KeepsWorld { get; init; }

    /// <summary>Asks judges and word sources; null: a test that names one ends in an error.</summary>
    public Asker? Asker { get; init; }

    /// <summary>Whether a judge or a word source at an address may be asked; null: any may.</summary>
    public Func<string, bool>? MayAsk { get; init; }

    /// <summary>Calls judges and word sources at addresses; null: what calls the application does.</summary>
    public HttpClient? Asking { get; init; }

    /// <summary>The command that runs just one test again; null: there is none to name.</summary>
    public Func<ConversationTest, string>? RunAgain { get; init; }

    /// <summary>The machine's time.</summary>
    public TimeProvider System { get; init; } = TimeProvider.System;
}
