using System.Xml.Linq;

namespace Chats.Emulator.Reports;

public sealed class JUnitTests
{
    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("<&\"]]> 🎉", "<&\"]]> 🎉")]
    public void Characters_that_XML_has_not_are_replaced(string text, string written)
    {
        var report = XDocument.Parse(JUnit.Of("suite", [new JUnitCase("class", "name", JUnitCase.Failure, text) { Details = text }]));

        var failure = report.Descendants("failure").Single();
        Assert.Equal((written, written), (failure.Attribute("message")!.Value, failure.Value));
    }
}
