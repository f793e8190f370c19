namespace Chats.Emulator.Scenarios.Yaml;

#pragma warning disable MA0048 // the closed family of node kinds reads best on one page

/// <summary>A piece of a YAML or JSON text.</summary>
internal abstract record Node(Position Position)
{
    /// <summary>What it is, as a message would say it.</summary>
    public abstract string Kind { get; }
}

/// <param name="Position">Where it starts.</param>
/// <param name="Value">The text, whatever type it stands for.</param>
/// <param name="IsPlain">True without quotes: only then may it stand for a number, a truth value or nothing.</param>
internal sealed record ScalarNode(Position Position, string Value, bool IsPlain) : Node(Position)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null" or "Null" or "NULL";

    public bool? AsBoolean => !IsPlain ? null : Value switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    public override string Kind => this switch
    {
        { IsNull: true } => "nothing",
        { AsBoolean: not null } => "true or false",
        { IsPlain: true } when double.TryParse(Value, System.Globalization.CultureInfo.InvariantCulture, out _) => "a number",
        _ => "a text",
    };
}

internal sealed record ListNode(Position Position, IReadOnlyList<Node> Items) : Node(Position)
{
    public override string Kind => "a list";
}

internal sealed record MapNode(Position Position, IReadOnlyList<KeyValuePair<ScalarNode, Node>> Entries) : Node(Position)
{
    public override string Kind => "a map";
}
