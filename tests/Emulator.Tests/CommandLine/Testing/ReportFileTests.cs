using Chats.Emulator.Conversations.Reports;

namespace Chats.Emulator.CommandLine.Testing;

public sealed class ReportFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("html", "say what it is and where it goes: junit=FILE, html=FILE or md=FILE")]
    [InlineData("html=", "say what it is and where it goes: junit=FILE, html=FILE or md=FILE")]
    [InlineData("junt=a.xml", "there is no report 'junt'; did you mean 'junit'?")]
    [InlineData("pdf=a.pdf", "there is no report 'pdf'; there are junit, html and md")]
    public void What_is_wrong_is_said(string text, string problem) => Assert.Equal(problem, ReportFile.Problem(text));

    [Fact]
    public void A_file_that_cannot_be_written_is_found_out_and_one_that_can_be_is_not_left_behind()
    {
        var path = Path.Combine(_folder, "new", "report.html");

        Assert.EndsWith("Name a file that can be written.", ReportFile.Problem($"html={_folder}"), StringComparison.Ordinal);
        Assert.Null(ReportFile.Problem($"html={path}"));
        Assert.False(File.Exists(path));
    }

    [Theory]
    [InlineData("junit", "<?xml")]
    [InlineData("html", "<!doctype html>")]
    [InlineData("md", "## ")]
    public void Each_kind_is_written(string kind, string start)
    {
        var report = ReportFile.Parse($"{kind}={Path.Combine(_folder, "report=1")}");
        report.Write(SampleRun.OfAllVerdicts);
        report.Write(SampleRun.OfAllVerdicts);

        var text = File.ReadAllText(report.Path);
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        Assert.Equal(0, text.LastIndexOf(start, StringComparison.Ordinal) is var last && kind == "md" ? 0 : last);
    }
}
