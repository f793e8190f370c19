using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Chats.Emulator.Browser.Tests.Console.Looks;

/// <summary>Looks at a page as axe does.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions OnlyWhatIsWrong = new() { ResultTypes = [ResultType.Violations] };

    /// <summary>What is wrong, a line for each place.</summary>
    public static async Task<IEnumerable<string>> FindAsync(IPage page, string view) =>
        (await page.RunAxe(OnlyWhatIsWrong)).Violations.SelectMany(
            violation => violation.Nodes, (violation, node) => $"{view}: {violation.Id}: {violation.Help}: {node.Html}");
}
