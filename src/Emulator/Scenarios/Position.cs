namespace Chats.Emulator.Scenarios;

/// <summary>A place in a text; both numbers count from 1.</summary>
internal readonly record struct Position(int Line, int Column) : IComparable<Position>
{
    public static readonly Position Start = new(1, 1);

    public int CompareTo(Position other) => (Line, Column).CompareTo((other.Line, other.Column));
}
