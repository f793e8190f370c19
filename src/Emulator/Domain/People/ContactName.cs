using System.Buffers;
using Chats.Emulator.Common;

namespace Chats.Emulator.Domain.People;

/// <summary>What a person may be called: nothing that stands for somebody else already, or that a handle could be.</summary>
internal static class ContactName
{
    /// <summary>Words that mean somebody without naming them.</summary>
    public static readonly string[] Reserved = ["me", "any", "anybody", "account"];

    /// <summary>What phone numbers are written with.</summary>
    public const string PhoneCharacters = "0123456789 ().-/";

    private static readonly SearchValues<char> OfPhones = SearchValues.Create(PhoneCharacters);

    /// <summary>What is wrong with a name, as it goes on behind what is named; null: nothing.</summary>
    public static string? Problem(string name)
    {
        if (GivenName.Problem(name) is { } problem) return problem;
        if (name.AsSpan().ContainsAny('+', '@')) return "must not hold + or @, which only handles hold";
        if (!name.AsSpan().ContainsAnyExcept(OfPhones)) return $"must hold more than digits and punctuation: '{name}' looks like a phone number";
        return Reserved.Contains(name, GivenName.Comparer)
            ? $"must not be '{name}': the words {string.Join(", ", Reserved)} mean somebody already"
            : null;
    }

    /// <summary>Whether a text that is no handle was meant as one.</summary>
    public static bool IsLikeHandle(string text) =>
        text.AsSpan().ContainsAny('+', '@') || !text.AsSpan().ContainsAnyExcept(OfPhones);

    /// <summary>Whether a text that is no handle was meant as a name.</summary>
    public static bool IsMeant(string text) => Problem(text) is null;

    /// <summary>How people read of a person: with their name, where they have one.</summary>
    public static string Show(string? name, string handle) => name is null ? handle : $"{name} ({handle})";
}
