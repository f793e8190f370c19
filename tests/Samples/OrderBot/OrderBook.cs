using System.Text.RegularExpressions;

namespace OrderBot;

/// <summary>What became of the orders; a real one would ask a database.</summary>
public sealed partial class OrderBook
{
    private readonly Dictionary<string, string> _orders = new(StringComparer.Ordinal) { ["41"] = "is on its way", ["42"] = "is ready" };

    /// <summary>The answer to a question such as "Is order 42 ready?".</summary>
    public string Answer(string question)
    {
        var number = Number().Match(question).Value;
        if (number.Length == 0) return "Hello! Tell me the number of your order, and I will look it up.";
        return _orders.TryGetValue(number, out var state) ? $"Order {number} {state}." : $"I do not know an order {number}.";
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
