using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>A map of known keys that is read into a value which does not change: each key makes another one.</summary>
/// <param name="empty">The value of a map without keys.</param>
internal sealed class RecordCodec<T>(T empty) : Codec<T>
    where T : class
{
    private readonly MapCodec<Draft> _map = new(_ => new Draft { Value = empty });

    /// <summary>The names of its keys, in order.</summary>
    public IReadOnlyList<string> Names => _map.Names;

    /// <param name="name">The key.</param>
    /// <param name="codec">What its value looks like.</param>
    /// <param name="with">The record with that value.</param>
    /// <param name="get">Takes the value out again; null: there is none.</param>
    /// <param name="description">What it means.</param>
    public RecordCodec<T> Optional<TValue>(
        string name, Codec<TValue> codec, Func<T, TValue, T> with, Func<T, object?> get, string description)
    {
        _map.Optional(name, codec, (draft, value) => draft.Value = with(draft.Value, value), draft => get(draft.Value), description);
        return this;
    }

    /// <summary>The same of a key that must be there.</summary>
    public RecordCodec<T> Required<TValue>(
        string name, Codec<TValue> codec, Func<T, TValue, T> with, Func<T, object?> get, string description)
    {
        _map.Required(name, codec, (draft, value) => draft.Value = with(draft.Value, value), draft => get(draft.Value), description);
        return this;
    }

    /// <summary>Says that these keys exclude each other, and that one of them is needed.</summary>
    public RecordCodec<T> ExactlyOneOf(params string[] names)
    {
        _map.ExactlyOneOf(names);
        return this;
    }

    /// <summary>Says that a map without a key means nothing.</summary>
    public RecordCodec<T> NotEmpty()
    {
        _map.NotEmpty();
        return this;
    }

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out T value)
    {
        value = _map.TryRead(node, problems, out var draft) ? draft.Value : null;
        return value is not null;
    }

    public override Node Write(T value) => _map.Write(new Draft { Value = value });

    public override JsonObject Schema() => _map.Schema();

    private sealed class Draft
    {
        public required T Value { get; set; }
    }
}
