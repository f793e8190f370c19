namespace Chats.Emulator.Common;

/// <summary>Takes two names for one whatever their case, and whether a letter and its mark are one character or two.</summary>
internal sealed class GivenNameComparer : IEqualityComparer<string>
{
    public bool Equals(string? x, string? y) => StringComparer.OrdinalIgnoreCase.Equals(Composed(x), Composed(y));

    public int GetHashCode(string obj) => StringComparer.OrdinalIgnoreCase.GetHashCode(ComposedText.Of(obj));

    private static string? Composed(string? name) => name is null ? null : ComposedText.Of(name);
}
