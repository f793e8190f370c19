using Chats.Emulator.Rules.Refusals;

namespace Chats.Emulator.Rules;

public sealed class ApiErrorsTests
{
    // The published catalogue: number and status; 0 where no status was ever published.
    private const string Published = """
        1001=400 1002=400 1003=400 1004=400 1005=400 1006=409 1007=429 1008=400
        2001=404 2002=404 2003=404 2004=401 2005=403 2006=403 2007=404 2008=403 2009=409 2010=404 2011=403 2012=404 2013=409 2014=409
        2015=409 2016=409 2017=409 2018=409 2019=404 2020=0 2021=404 2022=500 2023=409 2024=403 2025=0 2026=403 2027=403 2028=409
        3001=500 3002=500 3003=500 3004=500 3005=504 3006=500 3007=500
        4001=500 4002=500 4003=500 4004=503 4005=422 4006=0 4007=0 4008=0 4009=503 4010=503
        5001=500 5002=500 5003=500 5004=400 5005=400 5006=400 5007=400
        """;

    [Fact]
    public void Holds_every_published_code_with_its_status()
    {
        var held = string.Join(' ', ApiErrors.All.Select(error => $"{error.Code}={error.Status ?? 0}"));
        Assert.Equal(Published.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), held.Split(' '));
    }

    [Theory]
    [InlineData(1005, "https://docs.linqapp.com/error/codes/1xxx/1005/")]
    [InlineData(2001, "https://docs.linqapp.com/error/codes/2xxx/2001/")]
    public void Points_to_the_vendors_page_about_a_code(int code, string url) => Assert.Equal(url, ApiErrors.Find(code)!.DocUrl);

    [Fact]
    public void Knows_no_code_the_vendor_never_published() => Assert.Null(ApiErrors.Find(2099));

    [Fact]
    public void Gives_every_rule_a_name_of_its_own()
    {
        var rules = new[] { typeof(TransportRules), typeof(ChatRules), typeof(MessageRules), typeof(EmulatorRules) }
            .SelectMany(type => type.GetFields())
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .ToList();

        Assert.True(rules.Count > 60);
        Assert.Equal(rules.Count, rules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(rules, rule => Assert.NotNull(rule.Error.Status));
    }
}
