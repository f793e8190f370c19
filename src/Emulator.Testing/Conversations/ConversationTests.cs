using Chats.Emulator.Common;
using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.Testing;

/// <summary>Conversation tests from files, as rows of a test framework.</summary>
/// <example>
/// xUnit; NUnit (<c>TestCaseSource</c>) and MSTest (<c>DynamicData</c>) alike.
/// <code>
/// public static TheoryData&lt;string&gt; Names => [.. ConversationTests.Names("conversations/**/*.yaml")];
///
/// [Theory, MemberData(nameof(Names))]
/// public async Task Conversation(string name)
/// {
///     await using var world = await emulator.NewWorldAsync();
///     await ConversationTests.Get(name).RunAsync(world);
/// }
/// </code>
/// </example>
public static class ConversationTests
{
    /// <summary>What separates the file from the rest of a name.</summary>
    private const string Separator = ": ";

    /// <summary>The tests of files, each row by itself.</summary>
    /// <param name="paths">Files, folders, or patterns such as <c>conversations/**/*.yaml</c>, from the current directory.</param>
    /// <exception cref="ScenarioException">The files have problems, or there are none.</exception>
    public static IReadOnlyList<ConversationTest> Load(params string[] paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var reading = TestFileLoader.Load(paths);
        if (reading.Problems.Count > 0) throw new ScenarioException([.. reading.Problems.Select(problem => problem.ToString())]);
        return [.. reading.Files.SelectMany(file => file.Tests.Select(test => new ConversationTest(file, test)))];
    }

    /// <summary>Their names, <c>file: test [row]</c>: plain texts, so that a test framework shows each as a test of its own.</summary>
    /// <exception cref="ScenarioException">The files have problems, or there are none.</exception>
    public static IReadOnlyList<string> Names(params string[] paths) => [.. Load(paths).Select(test => test.ToString())];

    /// <summary>The test of a name that <see cref="Names"/> gave.</summary>
    /// <param name="name"><c>file: test [row]</c>.</param>
    /// <exception cref="ScenarioException">The file has problems.</exception>
    /// <exception cref="ArgumentException">There is no test of that name in the file.</exception>
    public static ConversationTest Get(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var file = FileOf(name);
        var tests = Load(file);
        return tests.FirstOrDefault(test => test.ToString() == name) ?? throw new ArgumentException(
            $"There is no test '{name}'{Spelling.Hint(Short(name), [.. tests.Select(test => Short(test.ToString()))])}", nameof(name));

        string Short(string full) => full[(file.Length + Separator.Length)..];
    }

    /// <summary>The longest beginning of the name that is a file: the file's own name may hold the separator.</summary>
    private static string FileOf(string name)
    {
        var end = name.LastIndexOf(Separator, StringComparison.Ordinal);
        while (end > 0)
        {
            if (File.Exists(name[..end])) return name[..end];
            end = name.LastIndexOf(Separator, end - 1, StringComparison.Ordinal);
        }

        throw new ArgumentException($"'{name}' begins with no file that there is.", nameof(name));
    }
}
