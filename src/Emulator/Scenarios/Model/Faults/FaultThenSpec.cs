using System.Collections.Immutable;
using Chats.Emulator.Faults;
using Chats.Emulator.Faults.Kinds;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultThenSpec(Position position)
{
    public Position Position { get; } = position;

    /// <summary>What goes wrong: all that is said, though one is too many beside another.</summary>
    public IReadOnlyList<Located<FaultKind>> Kinds { get; set; } = [];

    public Located<int>? RetryAfter { get; set; }

    public Located<ImmutableDictionary<string, string>>? Headers { get; set; }

    public Located<string>? Body { get; set; }

    public Located<FaultDelaySpec>? Delay { get; set; }

    /// <summary>False when something in it could not be read and was reported, so that what is missing may only seem so.</summary>
    public bool IsWhole { get; set; } = true;

    /// <summary>What goes wrong, once it is known that no more than one thing does.</summary>
    public FaultKind? Kind => Kinds is [var kind, ..] ? kind.Value : null;

    /// <summary>The effects that exclude each other, by the names of their keys.</summary>
    public IReadOnlyList<string> MainEffects => [.. FaultKinds.OfCalls.Append(WebhookFaults.Subject).Where(name => Find(name) is not null)];

    public Located<FaultKind>? Find(string name) => Kinds.FirstOrDefault(kind => kind.Value.Name == name);

    /// <summary>What is said of one kind; null: nothing.</summary>
    public Located<T>? Find<T>()
        where T : FaultKind =>
        Kinds.FirstOrDefault(kind => kind.Value is T) is { } found ? new Located<T>((T)found.Value, found.Position) : null;
}
