namespace Chats.Emulator.Control.Console;

/// <summary>Colours of the console stand in one style sheet, with their dark form beside them.</summary>
public sealed class ColourTests
{
    private static readonly string[] Colours = [" #", "(#", "rgb("];

    [Fact]
    public void Only_the_tokens_name_a_colour()
    {
        var sheets = Docs.Repository.Files("src/Emulator/Console/Page/styles", "*.css").ToList();
        Assert.Contains(sheets, sheet => Names(sheet).Any());
        Assert.Empty(sheets.Where(sheet => !sheet.EndsWith("/tokens.css", StringComparison.Ordinal)).SelectMany(Names));
    }

    private static IEnumerable<string> Names(string sheet) => Docs.Repository.Text(sheet).Split('\n')
        .Where(line => Colours.Any(colour => line.Contains(colour, StringComparison.Ordinal))).Select(line => $"{sheet}: {line}");
}
