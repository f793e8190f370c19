using Chats.Emulator.Conversations.Files;

namespace Chats.Emulator.CommandLine.Testing;

public sealed class RunAgainCommandTests
{
    [Fact]
    public void It_names_the_test_the_seed_and_the_command_so_that_a_shell_takes_them()
    {
        var test = new ConversationTest("tests/a.yaml", "It's $HOME", []) { Row = "word: STOP" };
        var settings = new TestSettings { Command = ["npm", "run", "start it"], Repeated = ["--seed", "42", "--app", "webhook=/hooks"] };

        Assert.Equal(
            "chats-emulator test tests/a.yaml --filter 'tests/a.yaml: It'\\''s $HOME [word: STOP]' --seed 42 --app webhook=/hooks -- npm run 'start it'",
            RunAgainCommand.Of(test, settings));
    }
}
