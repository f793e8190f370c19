using System.Collections.Immutable;
using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.People;

/// <summary>Which names people have: found by name and by handle, however many they are.</summary>
internal sealed class ContactNames
{
    public static readonly ContactNames None = new(
        ImmutableDictionary.Create<string, string>(GivenName.Comparer), ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, string> _handles;
    private readonly ImmutableDictionary<string, string> _names;

    private ContactNames(ImmutableDictionary<string, string> handles, ImmutableDictionary<string, string> names) =>
        (_handles, _names) = (handles, names);

    public bool IsEmpty => _handles.IsEmpty;

    /// <summary>The names of people; of two with one name the first has it.</summary>
    public static ContactNames Of(IEnumerable<(string Handle, string? Name)> people)
    {
        var handles = None._handles.ToBuilder();
        var names = None._names.ToBuilder();
        foreach (var (handle, name) in people)
        {
            if (name is not null && handles.TryAdd(name, handle)) names.TryAdd(handle, name);
        }

        return handles.Count == 0 ? None : new ContactNames(handles.ToImmutable(), names.ToImmutable());
    }

    /// <summary>The handle of whoever has the name; null: nobody has.</summary>
    public string? HandleOf(string name) => _handles.GetValueOrDefault(name);

    public string? NameOf(string handle) => _names.GetValueOrDefault(handle);

    /// <summary>How people read of a person: <c>Maya (+12025550123)</c>, or the handle alone of whoever has no name.</summary>
    public string Show(string handle) => ContactName.Show(NameOf(handle), handle);

    /// <summary>The same after a person was given another name; null: they have none any more.</summary>
    public ContactNames With(string handle, string? name)
    {
        var handles = NameOf(handle) is { } before ? _handles.Remove(before) : _handles;
        return name is null
            ? new ContactNames(handles, _names.Remove(handle))
            : new ContactNames(handles.SetItem(name, handle), _names.SetItem(handle, name));
    }

    /// <summary>What is said of a text that is no handle and names nobody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What else may stand in its place.</param>
    public string NobodyIs(string text, IReadOnlyList<string> words)
    {
        var hint = IsEmpty && Spelling.Closest(text, words) is null
            ? "; the scenario gives nobody a name: write a phone number or an e-mail address"
            : Hint(text, words);
        return $"nobody is named '{text}'{hint}";
    }

    /// <summary>The end of a message about a text that names nobody.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What else may stand in its place.</param>
    public string Hint(string text, params IEnumerable<string> words) =>
        Spelling.Hint(text, [.. words, .. _handles.Keys.Order(StringComparer.Ordinal)]);
}
