using System.Reflection;
using System.Text.RegularExpressions;
using Chats.Emulator.Control;

namespace Chats.Emulator.Architecture;

/// <summary>To .NET <c>$</c> also stands before a last line feed: a name that ends in one would pass.</summary>
public sealed class RegexTests
{
    private const BindingFlags Anything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void No_regular_expression_of_ours_ends_with_a_dollar()
    {
        var generated = typeof(ControlPaths).Assembly.GetTypes().SelectMany(type => type.GetMethods(Anything))
            .Where(method => method.ReturnType == typeof(Regex) && method.IsStatic && method.GetParameters().Length == 0
            && !method.ContainsGenericParameters)
            .Select(method => (Name: $"{method.DeclaringType!.Name}.{method.Name}", Pattern: method.Invoke(null, null)!.ToString()!))
            .ToList();

        Assert.Contains(generated, regex => regex.Name == "WorldKey.Name");
        Assert.DoesNotContain(
            generated, regex => regex.Pattern.Replace(@"\$", "", StringComparison.Ordinal).Contains('$', StringComparison.Ordinal));
    }
}
