using System.Globalization;

namespace Chats.Emulator.Scenarios.Text;

/// <summary>A place in a text; both numbers count from 1.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column in it.</param>
/// <param name="File">The file, where a scenario is read from several; null: the one there is.</param>
internal readonly record struct Position(int Line, int Column, string? File = null) : IComparable<Position>
{
    public static readonly Position Start = new(1, 1);

    /// <summary>How a message about another place says where this one is: by its line in the same file, else in full.</summary>
    public string SeenFrom(Position other) => File == other.File
        ? string.Create(CultureInfo.InvariantCulture, $"line {Line}")
        : string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}
