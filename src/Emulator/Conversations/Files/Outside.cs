using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Conversations.Files;

/// <summary>Refuses what a text that came by HTTP may not do: run commands on the emulator's machine.</summary>
internal static class Outside
{
    private const string Command = "command";

    public static void Check(IReadOnlyList<TestSpec> tests, Problems problems)
    {
        foreach (var step in tests.SelectMany(test => test.Steps)) Look(step, problems);
    }

    private static void Look(Node node, Problems problems)
    {
        if (node is ListNode list)
        {
            foreach (var item in list.Items) Look(item, problems);
        }

        if (node is not MapNode map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (key.Value == Command) problems.Add(key.Position, "commands run in test files only, not in what comes by HTTP; use url");
            Look(value, problems);
        }
    }
}
