// Written by `pnpm --filter @torikumi/templates generate` from src/report. Do not edit.
export const templates = {
  "account-pointer": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":33},"end":{"line":1,"column":37}} ), depth0))
    + "：";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":82},"end":{"line":1,"column":88}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":1,"column":94},"end":{"line":1,"column":99}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":105},"end":{"line":1,"column":175}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "（<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":1,"column":147},"end":{"line":1,"column":153}} ), depth0))
    + "\"></span>ページ）";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":1,"column":185},"end":{"line":1,"column":190}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"pointer\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":47}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "what", {"start":{"line":1,"column":49},"end":{"line":1,"column":53}} ), depth0))
    + "は"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":56},"end":{"line":1,"column":199}}})) != null ? stack1 : "")
    + "に掲載</p>";
},"useData":true},
  "accounts": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":53}}})) != null ? stack1 : "")
    + "\">\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":5},"end":{"line":3,"column":75}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":75},"end":{"line":3,"column":162}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n<div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"first"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":5},"end":{"line":4,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":165},"end":{"line":4,"column":351}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "pair";
},"2":function(container,depth0,helpers,partials,data) {
    return "pair more";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depths[1],"accounts"),"hasCauses"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":18},"end":{"line":3,"column":68}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<h3>要因・課題</h3>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":87},"end":{"line":3,"column":155}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<h4>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":107},"end":{"line":3,"column":111}} ), depth0))
    + "<span class=\"vh\">：要因・課題</span></h4>";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depths[1],"accounts"),"hasOutlooks"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":18},"end":{"line":4,"column":158}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>今後の方向性と理由"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":62},"end":{"line":4,"column":146}}})) != null ? stack1 : "")
    + "</h3>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":78},"end":{"line":4,"column":135}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return " <b class=\"outlook\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":4,"column":115},"end":{"line":4,"column":122}} ), depth0))
    + "</b>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":177},"end":{"line":4,"column":344}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":4,"column":196},"end":{"line":4,"column":267}}})) != null ? stack1 : "")
    + "<span class=\"vh\">今後の方向性</span> <b class=\"outlook\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":4,"column":319},"end":{"line":4,"column":326}} ), depth0))
    + "</b></h4>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<span class=\"vh\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":4,"column":229},"end":{"line":4,"column":233}} ), depth0))
    + "：</span>";
},"14":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":4,"column":253},"end":{"line":4,"column":257}} ), depth0))
    + " ";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"account-pointer"),depth0,{"name":"account-pointer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"accounts"),"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"accounts"),"elsewhere"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true},
  "activities": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":13},"end":{"line":4,"column":15}} ), depth0))
    + "\" class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(2, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":4,"column":26},"end":{"line":4,"column":64}}})) != null ? stack1 : "")
    + "\">\n<tr><th scope=\"rowgroup\" colspan=\"2\"><div><span class=\"no\">"
    + alias3(alias2(alias1(depth0, "no", {"start":{"line":5,"column":61},"end":{"line":5,"column":63}} ), depth0))
    + "</span> <span class=\"act-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":5,"column":98},"end":{"line":5,"column":102}} ), depth0))
    + "</span> <span class=\"owner\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cost"),{"name":"if","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":132},"end":{"line":5,"column":160}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "section", {"start":{"line":5,"column":162},"end":{"line":5,"column":169}} ), depth0))
    + "</span></div></th></tr>\n<tr><td data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"activityHeads"), "thisYear", {"start":{"line":6,"column":21},"end":{"line":6,"column":46}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"thisYear"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":50},"end":{"line":6,"column":134}}})) != null ? stack1 : "")
    + "</td><td data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"activityHeads"), "nextYear", {"start":{"line":6,"column":156},"end":{"line":6,"column":181}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"nextYear"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":6,"column":185},"end":{"line":6,"column":269}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"nextYearReason"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":269},"end":{"line":6,"column":364}}})) != null ? stack1 : "")
    + "</td></tr>\n</tbody>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "act long";
},"2":function(container,depth0,helpers,partials,data) {
    return "act";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "cost", {"start":{"line":5,"column":146},"end":{"line":5,"column":150}} ), depth0))
    + "　";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"thisYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":6,"column":112},"end":{"line":6,"column":121}} ), depth0))
    + "</p>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"reason\"><span>理由</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYearReason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<table class=\"activities\">\n<thead><tr><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "thisYear", {"start":{"line":2,"column":29},"end":{"line":2,"column":51}} ), depth0))
    + "</th><th scope=\"col\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "nextYear", {"start":{"line":2,"column":76},"end":{"line":2,"column":98}} ), depth0))
    + "</th></tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</table>";
},"usePartial":true,"useData":true,"useDepths":true},
  "back": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h2>交付金事業</h2>\n<p class=\"note\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"back"), "grantsNote", {"start":{"line":4,"column":18},"end":{"line":4,"column":33}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"back"),"grants"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part grant\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":6},"end":{"line":7,"column":10}} ), depth0))
    + "</h3>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"projects"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><div>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":10,"column":9},"end":{"line":10,"column":176}}})) != null ? stack1 : "")
    + "</div></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":10,"column":35},"end":{"line":10,"column":41}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":10,"column":47},"end":{"line":10,"column":51}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":57},"end":{"line":10,"column":153}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"owner\">　<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":10,"column":119},"end":{"line":10,"column":125}} ), depth0))
    + "\"></span>ページ</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":10,"column":163},"end":{"line":10,"column":167}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"word-list\" id=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "terms", {"start":{"line":17,"column":29},"end":{"line":17,"column":38}} ), depth0))
    + "\">\n<h2>用語解説</h2>\n<dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"back"),"terms"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "term", {"start":{"line":21,"column":11},"end":{"line":21,"column":15}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"meaning"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":30,"column":11},"end":{"line":30,"column":15}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"address"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":30,"column":26},"end":{"line":30,"column":114}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":114},"end":{"line":30,"column":143}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "address", {"start":{"line":30,"column":52},"end":{"line":30,"column":59}} ), depth0))
    + "\" rel=\"license\">"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":30,"column":79},"end":{"line":30,"column":84}} ), depth0))
    + "</a>";
},"10":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "value", {"start":{"line":30,"column":100},"end":{"line":30,"column":105}} ), depth0));
},"11":function(container,depth0,helpers,partials,data) {
    return "（"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":30,"column":129},"end":{"line":30,"column":133}} ), depth0))
    + "）";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet back\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "back", {"start":{"line":1,"column":34},"end":{"line":1,"column":42}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"back"), "title", {"start":{"line":1,"column":60},"end":{"line":1,"column":70}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"back"),"grants"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"back"),"terms"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"colophon\">\n<h2>奥付</h2>\n<dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"back"),"facts"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "behind-row": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":1,"column":56},"end":{"line":1,"column":65}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":lookupProperty(lookupProperty(depth0,"mark"),"word")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span> "
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":109},"end":{"line":1,"column":113}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":125},"end":{"line":1,"column":129}} ), depth0))
    + " <small class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":1,"column":148},"end":{"line":1,"column":157}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":1,"column":163},"end":{"line":1,"column":172}} ), depth0))
    + "</small>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"paged"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":208},"end":{"line":1,"column":289}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <small class=\"at\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-number"),depth0,{"name":"page-number","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "ページ</small>";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":343},"end":{"line":1,"column":349}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":355},"end":{"line":1,"column":359}} ), depth0))
    + "</a>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":375},"end":{"line":1,"column":379}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<td>"
    + ((stack1 = container.lambda(container.strict(depth0, "chartSvg", {"start":{"line":1,"column":416},"end":{"line":1,"column":424}} ), depth0)) != null ? stack1 : "")
    + "</td>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":1,"column":636},"end":{"line":1,"column":710}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(lookupProperty(depth0,"short"),"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":1,"column":737},"end":{"line":1,"column":746}} ), depth0))
    + "</p>";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"response\"><p>→ <b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":1,"column":806},"end":{"line":1,"column":813}} ), depth0))
    + "</b>　</p>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":1,"column":824},"end":{"line":1,"column":898}}})) != null ? stack1 : "")
    + "</div>";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(lookupProperty(depth0,"short"),"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"mark"),"drawing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":21},"end":{"line":1,"column":189}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":189},"end":{"line":1,"column":296}}})) != null ? stack1 : "")
    + "</td><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":1,"column":317},"end":{"line":1,"column":388}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chartSvg"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":393},"end":{"line":1,"column":439}}})) != null ? stack1 : "")
    + "<td class=\"now\" data-head=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"behind"), "actualHead", {"start":{"line":1,"column":468},"end":{"line":1,"column":491}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-head=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(data,"root"),"behind"), "goalHead", {"start":{"line":1,"column":535},"end":{"line":1,"column":556}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"goal"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"cause\" data-head=\"要因・課題　→ 対応\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":1,"column":622},"end":{"line":1,"column":759}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":759},"end":{"line":1,"column":911}}})) != null ? stack1 : "")
    + "</td></tr>";
},"usePartial":true,"useData":true},
  "behind": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"guide"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":50},"end":{"line":3,"column":187}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "図の見かたは"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"guide"),"page"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":3,"column":77},"end":{"line":3,"column":174}}})) != null ? stack1 : "")
    + "にあります。";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "page", {"start":{"line":3,"column":105},"end":{"line":3,"column":123}} ), depth0))
    + "ページ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"guide-place"),lookupProperty(lookupProperty(depth0,"summary"),"guide"),{"name":"guide-place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<col class=\"b3\">";
},"5":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">推移</th>";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"beyond"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":14},"end":{"line":11,"column":11}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"behind-row"),depth0,{"name":"behind-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"behind"),"rest"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":13},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n<p class=\"note rest\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"behind"), "rest", {"start":{"line":18,"column":23},"end":{"line":18,"column":34}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet late-list\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "behind", {"start":{"line":1,"column":39},"end":{"line":1,"column":49}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "behind", {"start":{"line":1,"column":67},"end":{"line":1,"column":79}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "behind", {"start":{"line":2,"column":6},"end":{"line":2,"column":18}} ), depth0))
    + "</h2>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"behind"), "note", {"start":{"line":3,"column":18},"end":{"line":3,"column":29}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":31},"end":{"line":3,"column":194}}})) != null ? stack1 : "")
    + "</p>\n<table class=\"late\">\n<colgroup><col class=\"b1\"><col class=\"b2\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":42},"end":{"line":5,"column":84}}})) != null ? stack1 : "")
    + "<col class=\"b4\"><col class=\"b5\"><col></colgroup>\n<thead><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":57},"end":{"line":6,"column":106}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"figure-head\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"behind"), "actualHead", {"start":{"line":6,"column":150},"end":{"line":6,"column":167}} ), depth0))
    + "</span></th><th scope=\"col\" class=\"figure-head\"><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"behind"), "goalHead", {"start":{"line":6,"column":225},"end":{"line":6,"column":240}} ), depth0))
    + "</span></th><th scope=\"col\">要因・課題　→ 対応</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"behind"),"rows"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":14}}})) != null ? stack1 : "")
    + "\n</section>";
},"usePartial":true,"useData":true},
  "changed-text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"value"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " ";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"judged "
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":1,"column":72},"end":{"line":1,"column":81}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":1,"column":114},"end":{"line":1,"column":123}} ), depth0))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"progress"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":129},"end":{"line":1,"column":179}}})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "progress", {"start":{"line":1,"column":154},"end":{"line":1,"column":162}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"value"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":38}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"mark"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":193}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"text"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "changes": {"0":function(container,depth0,helpers,partials,data) {
    return " correction";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),depth0,{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"apology\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(lookupProperty(depth0,"changes"),"apology"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "<col class=\"e2\"><col class=\"e2\">";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" class=\"page\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"changes"),"heads"), "pageBefore", {"start":{"line":10,"column":71},"end":{"line":10,"column":95}} ), depth0))
    + "<br>ページ</th><th scope=\"col\" class=\"page\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"changes"),"heads"), "pageAfter", {"start":{"line":10,"column":140},"end":{"line":10,"column":163}} ), depth0))
    + "<br>ページ</th>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n<tr><th scope=\"rowgroup\" colspan=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":14,"column":34},"end":{"line":14,"column":70}}})) != null ? stack1 : "")
    + "\"><div class=\"changed-row\"><span class=\"no\">"
    + alias4(alias3(alias2(depth0, "no", {"start":{"line":14,"column":116},"end":{"line":14,"column":118}} ), depth0))
    + "</span> <span class=\"changed-name\">"
    + alias4(alias3(alias2(depth0, "name", {"start":{"line":14,"column":157},"end":{"line":14,"column":161}} ), depth0))
    + "</span> <span class=\"owner\">"
    + alias4(alias3(alias2(depth0, "decided", {"start":{"line":14,"column":193},"end":{"line":14,"column":200}} ), depth0))
    + "</span></div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reason"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":215},"end":{"line":14,"column":292}}})) != null ? stack1 : "")
    + "</th></tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "5";
},"7":function(container,depth0,helpers,partials,data) {
    return "3";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"why\"><span>理由</span> "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":3},"end":{"line":16,"column":35}}})) != null ? stack1 : "")
    + "><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":52},"end":{"line":16,"column":87}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":16,"column":87},"end":{"line":16,"column":160}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":165},"end":{"line":16,"column":352}}})) != null ? stack1 : "")
    + "<td class=\"was\" data-head=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(data,"root"),"changes"),"heads"), "before", {"start":{"line":16,"column":381},"end":{"line":16,"column":407}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"long"),{"name":"unless","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":411},"end":{"line":16,"column":463}}})) != null ? stack1 : "")
    + "</td><td class=\"is\" data-head=\""
    + alias4(alias3(alias2(lookupProperty(lookupProperty(lookupProperty(data,"root"),"changes"),"heads"), "after", {"start":{"line":16,"column":496},"end":{"line":16,"column":521}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"long"),{"name":"unless","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":525},"end":{"line":16,"column":576}}})) != null ? stack1 : "")
    + "</td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return " class=\"long\"";
},"11":function(container,depth0,helpers,partials,data) {
    return "<b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":16,"column":69},"end":{"line":16,"column":73}} ), depth0))
    + "</b>　";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":16,"column":113},"end":{"line":16,"column":119}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":16,"column":125},"end":{"line":16,"column":130}} ), depth0))
    + "</a>";
},"13":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":16,"column":146},"end":{"line":16,"column":151}} ), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"page\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pageBefore"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":16,"column":201},"end":{"line":16,"column":249}}})) != null ? stack1 : "")
    + "</td><td class=\"page\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(16, data, 0),"data":data,"loc":{"start":{"line":16,"column":271},"end":{"line":16,"column":340}}})) != null ? stack1 : "")
    + "</td>";
},"15":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "pageBefore", {"start":{"line":16,"column":221},"end":{"line":16,"column":231}} ), depth0));
},"16":function(container,depth0,helpers,partials,data) {
    return "—";
},"17":function(container,depth0,helpers,partials,data) {
    return "<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":16,"column":307},"end":{"line":16,"column":313}} ), depth0))
    + "\"></span>";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"changed-text"),lookupProperty(depth0,"before"),{"name":"changed-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"changed-text"),lookupProperty(depth0,"after"),{"name":"changed-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"below\"><td class=\"was\" colspan=\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(21, data, 0),"data":data,"loc":{"start":{"line":18,"column":43},"end":{"line":18,"column":79}}})) != null ? stack1 : "")
    + "\" data-head=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"changes"),"heads"), "before", {"start":{"line":18,"column":94},"end":{"line":18,"column":120}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"changed-text"),lookupProperty(depth0,"before"),{"name":"changed-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"is\" colspan=\"2\" data-head=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"changes"),"heads"), "after", {"start":{"line":18,"column":194},"end":{"line":18,"column":219}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"changed-text"),lookupProperty(depth0,"after"),{"name":"changed-text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "1";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part elsewhere\">\n<h3>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"changes"),"elsewhere"), "title", {"start":{"line":26,"column":6},"end":{"line":26,"column":29}} ), depth0))
    + "</h3>\n<p>"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"changes"),"elsewhere"), "lead", {"start":{"line":27,"column":5},"end":{"line":27,"column":27}} ), depth0))
    + "</p>\n<table class=\"later\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":29,"column":94}}})) != null ? stack1 : "")
    + "\n<thead><tr><th scope=\"col\">報告書</th><th scope=\"col\">指標</th><th scope=\"col\">印刷した値</th><th scope=\"col\">箇所</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"changes"),"elsewhere"),"rows"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"23":function(container,depth0,helpers,partials,data) {
    return "<colgroup><col class=\"l1\"><col class=\"l2\"><col class=\"l3\"><col></colgroup>";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"report"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th><td data-head=\"指標\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":33,"column":65},"end":{"line":33,"column":69}} ), depth0))
    + "</td><td data-head=\"印刷した値\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"figure"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-head=\"箇所\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":140},"end":{"line":33,"column":184}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"25":function(container,depth0,helpers,partials,data) {
    return "<div>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</div>";
},"26":function(container,depth0,helpers,partials,data) {
    return "<p class=\"note\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet changes"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"isCorrection"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":75}}})) != null ? stack1 : "")
    + "\" id=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"ids"), "changes", {"start":{"line":1,"column":83},"end":{"line":1,"column":94}} ), depth0))
    + "\" data-title=\""
    + alias4(alias3(alias2(lookupProperty(depth0,"changes"), "title", {"start":{"line":1,"column":112},"end":{"line":1,"column":125}} ), depth0))
    + "\">\n<h2>"
    + alias4(alias3(alias2(lookupProperty(depth0,"changes"), "title", {"start":{"line":2,"column":6},"end":{"line":2,"column":19}} ), depth0))
    + "</h2>\n<p class=\"lead\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"lead"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":77}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"apology"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "<table class=\"changed\">\n<colgroup><col class=\"e1\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":26},"end":{"line":8,"column":78}}})) != null ? stack1 : "")
    + "<col class=\"e3\"><col class=\"e3\"></colgroup>\n<thead>\n<tr><th scope=\"col\">箇所</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":27},"end":{"line":10,"column":184}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"was\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"changes"),"heads"), "before", {"start":{"line":10,"column":214},"end":{"line":10,"column":234}} ), depth0))
    + "</th><th scope=\"col\" class=\"is\">"
    + alias4(alias3(alias2(lookupProperty(lookupProperty(depth0,"changes"),"heads"), "after", {"start":{"line":10,"column":270},"end":{"line":10,"column":289}} ), depth0))
    + "</th></tr>\n</thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"blocks"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"elsewhere"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"part\">\n<h3>"
    + alias4(alias3(alias2(lookupProperty(depth0,"changes"), "previousTitle", {"start":{"line":40,"column":6},"end":{"line":40,"column":27}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"changes"),"previousText"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</section>";
},"usePartial":true,"useData":true},
  "chart-legend": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "baseline", {"start":{"line":1,"column":87},"end":{"line":1,"column":110}} ), depth0))
    + "\">";
},"1":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 4 4\"><path class=\"c-ring\" stroke-width=\"2.64\" d=\"M2 2h0\"/><path class=\"c-hole\" stroke-width=\"1.96\" d=\"M2 2h0\"/></svg>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"long\" alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "path", {"start":{"line":1,"column":340},"end":{"line":1,"column":359}} ), depth0))
    + "\">";
},"3":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 6 4\" class=\"long\"><path class=\"c-path\" d=\"M0 2h1.1M1.9 2h1.1M3.8 2h1.1M5.7 2h.3\"/></svg>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "actual", {"start":{"line":1,"column":537},"end":{"line":1,"column":558}} ), depth0))
    + "\">";
},"5":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 4 4\"><path class=\"c-dot\" stroke-width=\"2.6\" d=\"M2 2h0\"/></svg>";
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "target", {"start":{"line":1,"column":718},"end":{"line":1,"column":739}} ), depth0))
    + "\">";
},"7":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 4 4\"><path class=\"c-open\" d=\"M2 .4 3.6 2 2 3.6.4 2Z\"/></svg>";
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"wide\" alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "tint", {"start":{"line":1,"column":910},"end":{"line":1,"column":929}} ), depth0))
    + "\">";
},"9":function(container,depth0,helpers,partials,data) {
    return "<svg viewBox=\"0 0 5 4\" class=\"wide\"><path class=\"c-tint\" d=\"M0 .7H5V3.3H0Z\"/></svg>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"chart-legend\" aria-hidden=\"true\"><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":49},"end":{"line":1,"column":264}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "baseline", {"start":{"line":1,"column":266},"end":{"line":1,"column":274}} ), depth0))
    + "</span><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":289},"end":{"line":1,"column":484}}})) != null ? stack1 : "")
    + "目安</span><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":1,"column":499},"end":{"line":1,"column":657}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "actual", {"start":{"line":1,"column":659},"end":{"line":1,"column":665}} ), depth0))
    + "</span><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":1,"column":680},"end":{"line":1,"column":836}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "target", {"start":{"line":1,"column":838},"end":{"line":1,"column":844}} ), depth0))
    + "</span><span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":1,"column":859},"end":{"line":1,"column":1031}}})) != null ? stack1 : "")
    + "目安より良い側</span></p>";
},"useData":true},
  "contents-line": {"0":function(container,depth0,helpers,partials,data) {
    return "<span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":1,"column":64},"end":{"line":1,"column":68}} ), depth0))
    + "</span> ";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img alt=\"\" src=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"drawings"), "leader", {"start":{"line":1,"column":178},"end":{"line":1,"column":199}} ), depth0))
    + "\">";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"marks\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"marks"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":250},"end":{"line":1,"column":385}}})) != null ? stack1 : "")
    + "</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "tone", {"start":{"line":1,"column":280},"end":{"line":1,"column":284}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),depth0,{"name":"mark","hash":{"says":lookupProperty(depth0,"word")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"count"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":315},"end":{"line":1,"column":376}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"mark-count\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "count", {"start":{"line":1,"column":355},"end":{"line":1,"column":360}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return " <span class=\"page\" data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":1,"column":454},"end":{"line":1,"column":460}} ), depth0))
    + "\"></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><div><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":21},"end":{"line":1,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":31},"end":{"line":1,"column":85}}})) != null ? stack1 : "")
    + "<span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":106},"end":{"line":1,"column":110}} ), depth0))
    + "</span><span class=\"leader\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":140},"end":{"line":1,"column":210}}})) != null ? stack1 : "")
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"marks"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":217},"end":{"line":1,"column":399}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":399},"end":{"line":1,"column":478}}})) != null ? stack1 : "")
    + "</a></div></li>";
},"usePartial":true,"useData":true},
  "contents": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"--marks:"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"contents"), "widest", {"start":{"line":1,"column":100},"end":{"line":1,"column":115}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"contents-line"),depth0,{"name":"contents-line","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<h3>交付金事業</h3>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"contents"),"projects"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<h3>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":20,"column":6},"end":{"line":20,"column":11}} ), depth0))
    + "</h3>\n<p class=\"group-counts\">"
    + alias3(alias2(alias1(depth0, "measureCount", {"start":{"line":21,"column":26},"end":{"line":21,"column":38}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "indicatorCount", {"start":{"line":21,"column":43},"end":{"line":21,"column":57}} ), depth0))
    + "</p>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<h3>資料</h3>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"contents"),"appendix"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"legend\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"contents"),"legend"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":18},"end":{"line":40,"column":127}}})) != null ? stack1 : "")
    + "<span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"contents"), "legendNote", {"start":{"line":40,"column":135},"end":{"line":40,"column":154}} ), depth0))
    + "</span></p>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"key "
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":40,"column":62},"end":{"line":40,"column":66}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),depth0,{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":40,"column":97},"end":{"line":40,"column":101}} ), depth0))
    + "</span></span> ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet contents\" id=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "contents", {"start":{"line":1,"column":38},"end":{"line":1,"column":50}} ), depth0))
    + "\" data-title=\"目次\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":69},"end":{"line":1,"column":125}}})) != null ? stack1 : "")
    + ">\n<h2>目次</h2>\n<ol class=\"lines\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"contents"),"front"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"contents"),"projects"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"contents"),"groups"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"contents"),"appendix"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"contents"),"legend"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "count-table": {"0":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":7,"column":25},"end":{"line":7,"column":30}} ), depth0))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":36},"end":{"line":7,"column":64}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"counts"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":69},"end":{"line":7,"column":111}}})) != null ? stack1 : "")
    + "</tr>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":51},"end":{"line":7,"column":55}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    return "<td>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<table class=\"mark-counts\">\n<caption>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":3,"column":11},"end":{"line":3,"column":16}} ), depth0))
    + "</caption>\n<thead><tr><th scope=\"col\">基本目標</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"words"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":36},"end":{"line":4,"column":89}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>";
},"useData":true},
  "cover": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"cover-notice\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":4,"column":26},"end":{"line":4,"column":36}} ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"cover"),"emblem"),{"name":"with","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<p class=\"cover-emblem\"><img src=\""
    + alias3(alias2(alias1(depth0, "address", {"start":{"line":9,"column":36},"end":{"line":9,"column":43}} ), depth0))
    + "\" alt=\""
    + alias3(alias2(alias1(depth0, "alternative", {"start":{"line":9,"column":54},"end":{"line":9,"column":65}} ), depth0))
    + "\"></p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><span>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":20,"column":13},"end":{"line":20,"column":18}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"policies"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":27},"end":{"line":20,"column":91}}})) != null ? stack1 : "")
    + "</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<i>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":48},"end":{"line":20,"column":78}}})) != null ? stack1 : "")
    + "</i>";
},"6":function(container,depth0,helpers,partials,data) {
    return "<b></b>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":27,"column":11},"end":{"line":27,"column":15}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":27,"column":28},"end":{"line":27,"column":33}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":35},"end":{"line":27,"column":78}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"8":function(container,depth0,helpers,partials,data) {
    return " <small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":27,"column":57},"end":{"line":27,"column":61}} ), depth0))
    + "</small>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet cover\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "cover", {"start":{"line":1,"column":35},"end":{"line":1,"column":44}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "title", {"start":{"line":1,"column":62},"end":{"line":1,"column":72}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"cover"),"emblem"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"cover-title\">\n<p class=\"cover-city\"><b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "municipality", {"start":{"line":13,"column":27},"end":{"line":13,"column":45}} ), depth0))
    + "</b> "
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "plan", {"start":{"line":13,"column":54},"end":{"line":13,"column":64}} ), depth0))
    + "</p>\n<h1><span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "year", {"start":{"line":14,"column":12},"end":{"line":14,"column":22}} ), depth0))
    + "</span> <span>取組状況</span></h1>\n<p class=\"cover-review\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "review", {"start":{"line":15,"column":26},"end":{"line":15,"column":38}} ), depth0))
    + " <small>"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "westernYear", {"start":{"line":15,"column":50},"end":{"line":15,"column":67}} ), depth0))
    + "</small></p>\n</div>\n<div class=\"cover-map\">\n<div class=\"cover-goals\" aria-hidden=\"true\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"cover"),"goals"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<p class=\"cover-note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"cover"), "goalsNote", {"start":{"line":23,"column":24},"end":{"line":23,"column":39}} ), depth0))
    + "</p>\n</div>\n<dl class=\"cover-facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"cover"),"facts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</section>";
},"useData":true},
  "criteria": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"guide"), "criteriaName", {"start":{"line":2,"column":6},"end":{"line":2,"column":24}} ), depth0))
    + " <small>"
    + alias3(alias2(alias1(lookupProperty(depth0,"guide"), "ruleSet", {"start":{"line":2,"column":36},"end":{"line":2,"column":49}} ), depth0))
    + "</small></h3>\n<dl class=\"criteria\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"guide"),"criteria"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":5,"column":18},"end":{"line":5,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":5,"column":60},"end":{"line":5,"column":69}} ), depth0))
    + "</b></dt><dd>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":5,"column":86},"end":{"line":5,"column":90}} ), depth0))
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"guide"),"criteria"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "document": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<meta name=\"dcterms.identifier\" content=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "editionId", {"start":{"line":9,"column":43},"end":{"line":9,"column":57}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<meta name=\"dcterms.rights\" content=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "licenceName", {"start":{"line":12,"column":39},"end":{"line":12,"column":55}} ), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"robots\" content=\"noindex\">\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<link rel=\"license\" href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "licence", {"start":{"line":18,"column":28},"end":{"line":18,"column":40}} ), depth0))
    + "\">\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":11}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\u003Cscript type=\"application/ld+json\">"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"head"), "jsonLd", {"start":{"line":26,"column":38},"end":{"line":26,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\u003C/script>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"web-top"),depth0,{"name":"web-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"cover"),depth0,{"name":"cover","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"contents"),depth0,{"name":"contents","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"summary"),depth0,{"name":"summary","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"behind"),depth0,{"name":"behind","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"guide"),depth0,{"name":"guide","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"grant-sheet"),depth0,{"name":"grant-sheet","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"goals"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sheets"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"goals"),{"name":"with","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"goals"),depth0,{"name":"goals","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"traditional"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"traditional-sheet"),depth0,{"name":"traditional-sheet","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"sheet"),depth0,{"name":"sheet","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"opinions"),depth0,{"name":"opinions","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"series"),depth0,{"name":"series","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-index"),depth0,{"name":"kpi-index","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"changes"),depth0,{"name":"changes","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"back"),depth0,{"name":"back","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"web-end"),depth0,{"name":"web-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "title", {"start":{"line":5,"column":9},"end":{"line":5,"column":19}} ), depth0))
    + "</title>\n<meta name=\"author\" content=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "municipality", {"start":{"line":6,"column":31},"end":{"line":6,"column":48}} ), depth0))
    + "\">\n<meta name=\"description\" content=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"head"), "description", {"start":{"line":7,"column":36},"end":{"line":7,"column":52}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"editionId"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"licenceName"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"noindex"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"licence"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":11}}})) != null ? stack1 : "")
    + "<style>"
    + ((stack1 = alias2(alias1(depth0, "css", {"start":{"line":23,"column":10},"end":{"line":23,"column":13}} ), depth0)) != null ? stack1 : "")
    + "</style>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"head"),"jsonLd"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + "</head>\n<body>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":11}}})) != null ? stack1 : "")
    + "<main id=\"main\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cover"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"summary"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"behind"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"guide"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"grants"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"chapters"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"opinions"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"series"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":72,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"index"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"changes"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":78,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"back"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":81,"column":7}}})) != null ? stack1 : "")
    + "</main>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":85,"column":11}}})) != null ? stack1 : "")
    + "</body>\n</html>";
},"usePartial":true,"useData":true},
  "goals": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"goal\" id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":4,"column":24},"end":{"line":4,"column":26}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"kpis"),{"name":"with","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"accounts"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-table"),depth0,{"name":"kpi-table","hash":{"title":lookupProperty(depths[1],"label")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"accounts"),depth0,{"name":"accounts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure goals\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":43},"end":{"line":1,"column":45}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":63},"end":{"line":1,"column":68}} ), depth0))
    + "\">\n<h2><span class=\"name\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":2,"column":25},"end":{"line":2,"column":30}} ), depth0))
    + "</span></h2>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"goals"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "grant-sheet": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>該当する施策</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"measures"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":38},"end":{"line":6,"column":198}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"nb\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":73},"end":{"line":6,"column":144}}})) != null ? stack1 : "")
    + "</span> "
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":6,"column":154},"end":{"line":6,"column":158}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":160},"end":{"line":6,"column":189}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":6,"column":99},"end":{"line":6,"column":105}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":6,"column":111},"end":{"line":6,"column":115}} ), depth0))
    + "</a>";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":6,"column":131},"end":{"line":6,"column":135}} ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return "、";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":9,"column":11},"end":{"line":9,"column":15}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":9,"column":28},"end":{"line":9,"column":33}} ), depth0))
    + "</dd></div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>内容</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"content"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<h3>重要業績評価指標（KPI）</h3>\n<table class=\"kpis bare\">\n<colgroup><col><col class=\"k2\"><col class=\"k2\"><col class=\"k3\"></colgroup>\n<thead><tr><th scope=\"col\">名称</th><th scope=\"col\"><span>現状値</span></th><th scope=\"col\"><span>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"kpis"), "actualHead", {"start":{"line":20,"column":95},"end":{"line":20,"column":110}} ), depth0))
    + "</span></th><th scope=\"col\"><span>目標値</span></th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"kpis"),"rows"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\"><span class=\"kpi-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":23,"column":45},"end":{"line":23,"column":49}} ), depth0))
    + "</span></th><td data-head=\"現状値\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"baseline"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"now\" data-head=\""
    + alias3(alias2(alias1(lookupProperty(depths[1],"kpis"), "actualHead", {"start":{"line":23,"column":137},"end":{"line":23,"column":155}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td data-head=\"目標値\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"target"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td></tr>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part account\">\n<h3>実施状況</h3>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"account"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<h3>効果の検証</h3>\n<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"evaluation"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":40,"column":25},"end":{"line":40,"column":29}} ), depth0))
    + "</dt><dd><b>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":40,"column":45},"end":{"line":40,"column":50}} ), depth0))
    + "</b>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure project\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":45},"end":{"line":1,"column":47}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":65},"end":{"line":1,"column":69}} ), depth0))
    + "\">\n<h2><span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":25},"end":{"line":2,"column":29}} ), depth0))
    + "</span></h2>\n<dl class=\"facts\">\n<div class=\"whole\"><dt>交付金</dt><dd>"
    + alias3(alias2(alias1(depth0, "grant", {"start":{"line":4,"column":37},"end":{"line":4,"column":42}} ), depth0))
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"measures"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"costs"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"content"),{"name":"if","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"kpis"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"account"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"evaluation"),{"name":"if","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "guide-place": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":145}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":59},"end":{"line":1,"column":65}} ), depth0))
    + "\"><span data-page-of=\""
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":91},"end":{"line":1,"column":97}} ), depth0))
    + "\"></span>ページ</a>";
},"2":function(container,depth0,helpers,partials,data) {
    return "報告書の"
    + container.escapeExpression(container.lambda(container.strict(depth0, "page", {"start":{"line":1,"column":129},"end":{"line":1,"column":133}} ), depth0))
    + "ページ";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":165},"end":{"line":1,"column":171}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":177},"end":{"line":1,"column":181}} ), depth0))
    + "</a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":194}}})) != null ? stack1 : "");
},"useData":true},
  "guide": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":7,"column":11},"end":{"line":7,"column":15}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"text"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"criteria"),depth0,{"name":"criteria","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3 class=\"ruled\">図の見かた</h3>\n"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"guide"), "figureSvg", {"start":{"line":15,"column":3},"end":{"line":15,"column":18}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<h3>いろいろな図</h3>\n<ul class=\"examples\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"guide"),"charts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><div><h4>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":26,"column":15},"end":{"line":26,"column":20}} ), depth0))
    + "</h4>"
    + ((stack1 = alias2(alias1(depth0, "svg", {"start":{"line":26,"column":30},"end":{"line":26,"column":33}} ), depth0)) != null ? stack1 : "")
    + "<p>"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":26,"column":41},"end":{"line":26,"column":45}} ), depth0))
    + "</p></div></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet guide\" id=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "guide", {"start":{"line":1,"column":35},"end":{"line":1,"column":44}} ), depth0))
    + "\" data-title=\"この報告書の見かた\">\n<h2>この報告書の見かた</h2>\n<div class=\"two\">\n<div>\n<dl class=\"guide-facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"guide"),"facts"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"guide"),"figureSvg"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":44}}})) != null ? stack1 : "")
    + "\n</div>\n<div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"guide"),"figureSvg"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"guide"),"charts"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"part\">\n<h3>値の書き方</h3>\n<dl class=\"terms\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"guide"),"terms"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "index-line": {"0":function(container,depth0,helpers,partials,data) {
    return " <span class=\"page\" data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":1,"column":155},"end":{"line":1,"column":161}} ), depth0))
    + "\"></span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><div><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":21},"end":{"line":1,"column":27}} ), depth0))
    + "\"><span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":52},"end":{"line":1,"column":56}} ), depth0))
    + "</span> <span class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":87},"end":{"line":1,"column":91}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":100},"end":{"line":1,"column":179}}})) != null ? stack1 : "")
    + "</a></div></li>";
},"useData":true},
  "kpi-index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h4>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":7,"column":6},"end":{"line":7,"column":13}} ), depth0))
    + "</h4>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"index-line"),depth0,{"name":"index-line","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet kpi-index\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "index", {"start":{"line":1,"column":39},"end":{"line":1,"column":48}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "index", {"start":{"line":1,"column":66},"end":{"line":1,"column":77}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "index", {"start":{"line":2,"column":6},"end":{"line":2,"column":17}} ), depth0))
    + "</h2>\n<div class=\"index-columns\">\n<div>\n<h3>担当課別</h3>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"index"),"sections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</div>\n<div>\n<div class=\"part-head\"><h3>名称順</h3> <p class=\"note\">英数字、かな、漢字（おもに音読み）の順</p></div>\n<ol>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"index"),"names"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n</div>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "kpi-link": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <a class=\"permalink\" href=\"#"
    + alias3(alias2(alias1(depth0, "permalink", {"start":{"line":1,"column":54},"end":{"line":1,"column":63}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"again"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":67},"end":{"line":1,"column":103}}})) != null ? stack1 : "")
    + "<span class=\"vh\">："
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":123},"end":{"line":1,"column":127}} ), depth0))
    + "</span></a>";
},"1":function(container,depth0,helpers,partials,data) {
    return "最初の行へ";
},"2":function(container,depth0,helpers,partials,data) {
    return "リンク";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":151}}})) != null ? stack1 : "");
},"useData":true},
  "kpi-table": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"chart-legend"),lookupProperty(depth0,"names"),{"name":"chart-legend","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return " narrow";
},"2":function(container,depth0,helpers,partials,data) {
    return "<col class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":9,"column":55},"end":{"line":9,"column":60}} ), depth0))
    + "\">";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isValue"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":10,"column":65},"end":{"line":10,"column":124}}})) != null ? stack1 : "")
    + "</th>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":10,"column":88},"end":{"line":10,"column":92}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":10,"column":111},"end":{"line":10,"column":115}} ), depth0));
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":12,"column":13},"end":{"line":12,"column":15}} ), depth0))
    + "\" class=\"kpi\">\n<tr><th scope=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"spans"), "scope", {"start":{"line":13,"column":17},"end":{"line":13,"column":28}} ), depth0))
    + "\" rowspan=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"spans"), "name", {"start":{"line":13,"column":43},"end":{"line":13,"column":53}} ), depth0))
    + "\"><span class=\"kpi-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":82},"end":{"line":13,"column":86}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":95},"end":{"line":13,"column":158}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"shown"),"sentence"),{"name":"unless","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":158},"end":{"line":13,"column":274}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-link"),depth0,{"name":"kpi-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":293},"end":{"line":13,"column":700}}})) != null ? stack1 : "")
    + "</tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"chartSvg"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"spans"),"sentence"),{"name":"if","hash":{},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return " <span class=\"remark\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":190},"end":{"line":13,"column":263}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " <span class=\"remark\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"override"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span>";
},"10":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cell"),{"name":"if","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.program(15, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":13,"column":308},"end":{"line":13,"column":691}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isActual"),{"name":"if","hash":{},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":323},"end":{"line":13,"column":358}}})) != null ? stack1 : "")
    + " rowspan=\""
    + alias4(alias3(alias2(lookupProperty(depths[1],"spans"), "value", {"start":{"line":13,"column":370},"end":{"line":13,"column":384}} ), depth0))
    + "\" data-head=\""
    + alias4(alias3(alias2(depth0, "head", {"start":{"line":13,"column":401},"end":{"line":13,"column":405}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"cell"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"isActual"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":425},"end":{"line":13,"column":516}}})) != null ? stack1 : "")
    + "</td>";
},"12":function(container,depth0,helpers,partials,data) {
    return " class=\"now\"";
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"status"),{"name":"if","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":441},"end":{"line":13,"column":509}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data,blockParams,depths) {
    return " <small class=\"status\">"
    + container.escapeExpression(container.lambda(container.strict(depths[1], "status", {"start":{"line":13,"column":483},"end":{"line":13,"column":492}} ), depth0))
    + "</small>";
},"15":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td rowspan=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depths[1],"spans"), "judgement", {"start":{"line":13,"column":544},"end":{"line":13,"column":562}} ), depth0))
    + "\" class=\"judgement\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark-word"),lookupProperty(depths[1],"mark"),{"name":"mark-word","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"progress"),{"name":"if","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":607},"end":{"line":13,"column":679}}})) != null ? stack1 : "")
    + "</td>";
},"16":function(container,depth0,helpers,partials,data,blockParams,depths) {
    return " <span class=\"progress\">"
    + container.escapeExpression(container.lambda(container.strict(depths[1], "progress", {"start":{"line":13,"column":652},"end":{"line":13,"column":663}} ), depth0))
    + "</span>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td colspan=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"spans"),"chart"), "columns", {"start":{"line":15,"column":19},"end":{"line":15,"column":38}} ), depth0))
    + "\" rowspan=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"spans"),"chart"), "rows", {"start":{"line":15,"column":53},"end":{"line":15,"column":69}} ), depth0))
    + "\" class=\"drawing\">"
    + ((stack1 = alias2(alias1(depth0, "chartSvg", {"start":{"line":15,"column":92},"end":{"line":15,"column":100}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":103},"end":{"line":15,"column":146}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "lowChartSvg", {"start":{"line":15,"column":125},"end":{"line":15,"column":136}} ), depth0)) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"sentence\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"sentence"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":25},"end":{"line":18,"column":152}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"override"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":152},"end":{"line":18,"column":203}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":43},"end":{"line":18,"column":119}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"sentence"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lift"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":62},"end":{"line":18,"column":112}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    return " style=\"margin-top:-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "lift", {"start":{"line":18,"column":96},"end":{"line":18,"column":100}} ), depth0))
    + "mm\"";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"override"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<div class=\"part-head\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":3,"column":6},"end":{"line":3,"column":11}} ), depth0))
    + "</h3>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "</div>\n<table class=\"kpis"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"wide"),{"name":"unless","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":18},"end":{"line":8,"column":52}}})) != null ? stack1 : "")
    + "\">\n<colgroup><col class=\"k1\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"heads"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":26},"end":{"line":9,"column":73}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead><tr><th scope=\"col\">名称</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"heads"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":34},"end":{"line":10,"column":138}}})) != null ? stack1 : "")
    + "</tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>";
},"usePartial":true,"useData":true,"useDepths":true},
  "mark-word": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"judged "
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":1,"column":22},"end":{"line":1,"column":26}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),depth0,{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":1,"column":54},"end":{"line":1,"column":58}} ), depth0))
    + "</b></span>";
},"usePartial":true,"useData":true},
  "mark": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":15},"end":{"line":1,"column":271}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"mark\" alt=\""
    + alias3(alias2(alias1(depth0, "says", {"start":{"line":1,"column":59},"end":{"line":1,"column":63}} ), depth0))
    + "\" src=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"drawing"), "image", {"start":{"line":1,"column":74},"end":{"line":1,"column":87}} ), depth0))
    + "\">";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg class=\"mark\" viewBox=\"0 0 10 10\" fill=\"currentColor\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"says"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":1,"column":157},"end":{"line":1,"column":234}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"drawing"), "shapesSvg", {"start":{"line":1,"column":238},"end":{"line":1,"column":255}} ), depth0)) != null ? stack1 : "")
    + "</svg>";
},"3":function(container,depth0,helpers,partials,data) {
    return "role=\"img\" aria-label=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "says", {"start":{"line":1,"column":194},"end":{"line":1,"column":198}} ), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    return "aria-hidden=\"true\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"drawing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":278}}})) != null ? stack1 : "");
},"useData":true},
  "opinions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody class=\"act-group\">\n<tr><th scope=\"rowgroup\" colspan=\"2\"><div>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"target"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":8,"column":42},"end":{"line":8,"column":358}}})) != null ? stack1 : "")
    + "</div></th></tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":8,"column":68},"end":{"line":8,"column":74}} ), depth0))
    + "\"><span class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":8,"column":99},"end":{"line":8,"column":103}} ), depth0))
    + "</span> <span class=\"act-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":8,"column":138},"end":{"line":8,"column":142}} ), depth0))
    + "</span></a>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":155},"end":{"line":8,"column":251}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " <span class=\"owner\"><span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "target", {"start":{"line":8,"column":217},"end":{"line":8,"column":223}} ), depth0))
    + "\"></span>ページ</span>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":259},"end":{"line":8,"column":313}}})) != null ? stack1 : "")
    + "<span class=\"act-name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":8,"column":338},"end":{"line":8,"column":342}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":8,"column":292},"end":{"line":8,"column":296}} ), depth0))
    + "</span> ";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":10,"column":10},"end":{"line":10,"column":12}} ), depth0))
    + "\"><td data-head=\"意見（原文）\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"text"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"given"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":54},"end":{"line":10,"column":104}}})) != null ? stack1 : "")
    + "</td><td data-head=\"市の対応\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"answers"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":130},"end":{"line":10,"column":497}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return "<p class=\"given\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "given", {"start":{"line":10,"column":86},"end":{"line":10,"column":91}} ), depth0))
    + "</p>";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"stance"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"stance"),{"name":"unless","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":163},"end":{"line":10,"column":220}}})) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stance"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":10,"column":222},"end":{"line":10,"column":341}}})) != null ? stack1 : "")
    + "<span class=\"owner\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "section", {"start":{"line":10,"column":363},"end":{"line":10,"column":370}} ), depth0))
    + "</span></p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"response"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":10,"column":383},"end":{"line":10,"column":488}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"response"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":181},"end":{"line":10,"column":209}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return " lone";
},"10":function(container,depth0,helpers,partials,data) {
    return "<b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "stance", {"start":{"line":10,"column":241},"end":{"line":10,"column":247}} ), depth0))
    + "</b> ";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"response"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":262},"end":{"line":10,"column":334}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    return "<span class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":10,"column":304},"end":{"line":10,"column":313}} ), depth0))
    + "</span> ";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"response"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"stance"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":426},"end":{"line":10,"column":481}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":10,"column":459},"end":{"line":10,"column":468}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet opinions-part\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "opinions", {"start":{"line":1,"column":43},"end":{"line":1,"column":55}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "opinions", {"start":{"line":1,"column":73},"end":{"line":1,"column":87}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "opinions", {"start":{"line":2,"column":6},"end":{"line":2,"column":20}} ), depth0))
    + "</h2>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"opinions"), "note", {"start":{"line":3,"column":18},"end":{"line":3,"column":31}} ), depth0))
    + "</p>\n<table class=\"activities opinions\">\n<thead><tr><th scope=\"col\">意見（原文）</th><th scope=\"col\">市の対応</th></tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"opinions"),"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</section>";
},"usePartial":true,"useData":true},
  "page-number": {"0":function(container,depth0,helpers,partials,data) {
    return "<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "sheet", {"start":{"line":1,"column":50},"end":{"line":1,"column":55}} ), depth0))
    + "\"></span>";
},"1":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "page", {"start":{"line":1,"column":76},"end":{"line":1,"column":80}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":89}}})) != null ? stack1 : "");
},"useData":true},
  "pieces": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":82}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":46},"end":{"line":1,"column":50}} ), depth0))
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":69},"end":{"line":1,"column":73}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":91}}})) != null ? stack1 : "");
},"useData":true},
  "series": {"0":function(container,depth0,helpers,partials,data) {
    return " role=\"region\" aria-label=\"指標の一覧（横に動かせます）\" tabindex=\"0\"";
},"1":function(container,depth0,helpers,partials,data) {
    return " years";
},"2":function(container,depth0,helpers,partials,data) {
    return " no-chart";
},"3":function(container,depth0,helpers,partials,data) {
    return " no-judgement";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " style=\"--figure:"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"series"), "figureWidth", {"start":{"line":4,"column":177},"end":{"line":4,"column":195}} ), depth0))
    + "mm\"";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<col><col class=\"a9\">"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":67},"end":{"line":5,"column":114}}})) != null ? stack1 : "")
    + "<col class=\"a9\"><col class=\"a9\">";
},"6":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a9\">";
},"7":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a2\"><col class=\"a3\"><col class=\"a4\"><col class=\"a5\"><col class=\"a4\"><col class=\"a4\">";
},"8":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a6\">";
},"9":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a7\">";
},"10":function(container,depth0,helpers,partials,data) {
    return "<col class=\"a8\">";
},"11":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">単位</th>";
},"12":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">年度</th>";
},"13":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"fig\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</th>";
},"14":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">推移</th>";
},"15":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"series"),"names"), "judgement", {"start":{"line":6,"column":503},"end":{"line":6,"column":525}} ), depth0))
    + "</th>";
},"16":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\" class=\"page\">ページ</th>";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"again"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"again\"><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":11,"column":37},"end":{"line":11,"column":41}} ), depth0))
    + "</td><th scope=\"row\" colspan=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"series"), "wide", {"start":{"line":11,"column":75},"end":{"line":11,"column":92}} ), depth0))
    + "\"><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":11,"column":108},"end":{"line":11,"column":114}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":11,"column":120},"end":{"line":11,"column":124}} ), depth0))
    + "</a> <span class=\"remark\">"
    + alias3(alias2(alias1(depth0, "again", {"start":{"line":11,"column":154},"end":{"line":11,"column":159}} ), depth0))
    + "</span></th>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":173},"end":{"line":11,"column":278}}})) != null ? stack1 : "")
    + "</tr>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"page\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":209},"end":{"line":11,"column":266}}})) != null ? stack1 : "")
    + "</td>";
},"21":function(container,depth0,helpers,partials,data) {
    return "<span data-page-of=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "sheet", {"start":{"line":11,"column":243},"end":{"line":11,"column":248}} ), depth0))
    + "\"></span>";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":13,"column":23},"end":{"line":13,"column":27}} ), depth0))
    + "</td><th scope=\"row\"><a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":13,"column":62},"end":{"line":13,"column":68}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":74},"end":{"line":13,"column":78}} ), depth0))
    + "</a>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"series"),"years"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":84},"end":{"line":13,"column":171}}})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"series"),"years"),{"name":"unless","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":176},"end":{"line":13,"column":247}}})) != null ? stack1 : "")
    + "<td class=\"fig\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"baseline"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"series"),"years"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":283},"end":{"line":13,"column":388}}})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"series"),"years"),{"name":"unless","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":393},"end":{"line":13,"column":472}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"earlier"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":472},"end":{"line":13,"column":593}}})) != null ? stack1 : "")
    + "<td class=\"fig now\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"actual"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td><td class=\"fig\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"goal"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"chartSvg"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":673},"end":{"line":13,"column":719}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(data,"root"),"shown"),"judgement"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":719},"end":{"line":13,"column":846}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":846},"end":{"line":13,"column":951}}})) != null ? stack1 : "")
    + "</tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":110},"end":{"line":13,"column":164}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    return " <span class=\"unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":13,"column":144},"end":{"line":13,"column":148}} ), depth0))
    + "</span>";
},"25":function(container,depth0,helpers,partials,data) {
    return "<td class=\"unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":13,"column":225},"end":{"line":13,"column":229}} ), depth0))
    + "</td>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"baselineYear"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":309},"end":{"line":13,"column":381}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    return " <small class=\"when\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "baselineYear", {"start":{"line":13,"column":352},"end":{"line":13,"column":364}} ), depth0))
    + "</small>";
},"28":function(container,depth0,helpers,partials,data) {
    return "<td class=\"unit\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "baselineYear", {"start":{"line":13,"column":442},"end":{"line":13,"column":454}} ), depth0))
    + "</td>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"fig\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"figure"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"mark"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":523},"end":{"line":13,"column":579}}})) != null ? stack1 : "")
    + "</td>";
},"30":function(container,depth0,helpers,partials,data) {
    return " <small class=\"when\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "mark", {"start":{"line":13,"column":558},"end":{"line":13,"column":562}} ), depth0))
    + "</small>";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<td>"
    + ((stack1 = container.lambda(container.strict(depth0, "chartSvg", {"start":{"line":13,"column":696},"end":{"line":13,"column":704}} ), depth0)) != null ? stack1 : "")
    + "</td>";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":13,"column":761},"end":{"line":13,"column":770}} ), depth0))
    + " mark-cell\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "word", {"start":{"line":13,"column":816},"end":{"line":13,"column":825}} ), depth0))
    + "</span></td>";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr class=\"source\"><td></td><td colspan=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(data,"root"),"series"), "wide", {"start":{"line":15,"column":43},"end":{"line":15,"column":60}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "source", {"start":{"line":15,"column":66},"end":{"line":15,"column":72}} ), depth0))
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":79},"end":{"line":15,"column":114}}})) != null ? stack1 : "")
    + "</tr>\n";
},"34":function(container,depth0,helpers,partials,data) {
    return "<td></td>";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"breaks\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"series"),"breaks"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"36":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><div><b>"
    + alias3(alias2(alias1(depth0, "mark", {"start":{"line":26,"column":14},"end":{"line":26,"column":18}} ), depth0))
    + "</b>　"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":26,"column":27},"end":{"line":26,"column":31}} ), depth0))
    + "</div></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet series\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "series", {"start":{"line":1,"column":36},"end":{"line":1,"column":46}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "series", {"start":{"line":1,"column":64},"end":{"line":1,"column":76}} ), depth0))
    + "\">\n<h2>"
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "series", {"start":{"line":2,"column":6},"end":{"line":2,"column":18}} ), depth0))
    + "</h2>\n<div class=\"scroll\""
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":19},"end":{"line":3,"column":102}}})) != null ? stack1 : "")
    + ">\n<table class=\"all"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":17},"end":{"line":4,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":50},"end":{"line":4,"column":93}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"judgement"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":93},"end":{"line":4,"column":144}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":145},"end":{"line":4,"column":207}}})) != null ? stack1 : "")
    + ">\n<colgroup><col class=\"a1\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":5,"column":26},"end":{"line":5,"column":257}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":257},"end":{"line":5,"column":299}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"judgement"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":299},"end":{"line":5,"column":345}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":345},"end":{"line":5,"column":381}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"unless","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":57},"end":{"line":6,"column":115}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"fig\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"series"),"names"), "baseline", {"start":{"line":6,"column":145},"end":{"line":6,"column":166}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"unless","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":173},"end":{"line":6,"column":231}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"years"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":231},"end":{"line":6,"column":303}}})) != null ? stack1 : "")
    + "<th scope=\"col\" class=\"fig\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"series"), "actualHead", {"start":{"line":6,"column":333},"end":{"line":6,"column":350}} ), depth0))
    + "</th><th scope=\"col\" class=\"fig\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"series"),"names"), "target", {"start":{"line":6,"column":387},"end":{"line":6,"column":406}} ), depth0))
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"chart"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":413},"end":{"line":6,"column":462}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"shown"),"judgement"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":462},"end":{"line":6,"column":539}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":539},"end":{"line":6,"column":596}}})) != null ? stack1 : "")
    + "</tr></thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"groups"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "</table>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"series"),"breaks"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "sheet": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":64},"end":{"line":5,"column":93}}})) != null ? stack1 : "")
    + "</span>";
},"1":function(container,depth0,helpers,partials,data) {
    return "、";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "contentLabel", {"start":{"line":6,"column":40},"end":{"line":6,"column":52}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"content"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"whole\"><dt>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "head", {"start":{"line":7,"column":40},"end":{"line":7,"column":52}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "text", {"start":{"line":7,"column":65},"end":{"line":7,"column":77}} ), depth0))
    + "</dd></div>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kpis"),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-table"),depth0,{"name":"kpi-table","hash":{"title":"重要業績評価指標（KPI）"},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"activities"),depth0,{"name":"activities","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"accounts"),depth0,{"name":"accounts","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return "<div class=\"opinion-space\">\n<h3>意見欄</h3>\n</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":37},"end":{"line":1,"column":39}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":57},"end":{"line":1,"column":61}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":66},"end":{"line":1,"column":70}} ), depth0))
    + "\">\n<h2><span class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":2,"column":25},"end":{"line":2,"column":29}} ), depth0))
    + "</span> <span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":60},"end":{"line":2,"column":64}} ), depth0))
    + "</span></h2>\n<dl class=\"facts\">\n<div><dt>主管課</dt><dd>"
    + alias3(alias2(alias1(depth0, "leadSection", {"start":{"line":4,"column":23},"end":{"line":4,"column":34}} ), depth0))
    + "</dd></div>\n<div><dt>担当課</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"sections"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":21},"end":{"line":5,"column":109}}})) != null ? stack1 : "")
    + "</dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"content"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":6,"column":99}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"costSum"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"kpis"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"accounts"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"opinionSpace"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true},
  "site-editions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":41},"end":{"line":4,"column":43}} ), depth0))
    + "\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":5,"column":10},"end":{"line":5,"column":12}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":5,"column":18},"end":{"line":5,"column":22}} ), depth0))
    + "</h2>\n<p class=\"entry\"><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":6,"column":28},"end":{"line":6,"column":32}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":6,"column":38},"end":{"line":6,"column":42}} ), depth0))
    + "を読む</a> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":6,"column":54},"end":{"line":6,"column":58}} ), depth0))
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-files"),depth0,{"name":"site-files","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</section>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\">版ごとのアドレスは、新しい版が出ても変わりません。いつも最新の版のファイルは、<a href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"frame"), "home", {"start":{"line":2,"column":66},"end":{"line":2,"column":76}} ), depth0))
    + "\">年度の一覧</a>にあります。</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"editions"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-end": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "</main>\n<footer class=\"end\">\n<p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "site", {"start":{"line":3,"column":5},"end":{"line":3,"column":15}} ), depth0))
    + "</p>\n<p>お問い合わせ："
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "contact", {"start":{"line":4,"column":12},"end":{"line":4,"column":25}} ), depth0))
    + "</p>\n<p><a href=\"#main\">先頭へ戻る</a></p>\n</footer>\n</body>\n</html>";
},"useData":true},
  "site-files": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":3,"column":15},"end":{"line":3,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":3,"column":25},"end":{"line":3,"column":29}} ), depth0))
    + "<span class=\"vh\">（"
    + alias3(alias2(alias1(depth0, "of", {"start":{"line":3,"column":51},"end":{"line":3,"column":53}} ), depth0))
    + "）</span></a> <span class=\"grey\">"
    + alias3(alias2(alias1(depth0, "size", {"start":{"line":3,"column":89},"end":{"line":3,"column":93}} ), depth0))
    + "</span></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"files\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>";
},"useData":true},
  "site-index": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":41},"end":{"line":4,"column":43}} ), depth0))
    + "\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":5,"column":10},"end":{"line":5,"column":12}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "year", {"start":{"line":5,"column":18},"end":{"line":5,"column":22}} ), depth0))
    + "</h2>\n<p class=\"entry\"><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":6,"column":28},"end":{"line":6,"column":32}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":6,"column":38},"end":{"line":6,"column":43}} ), depth0))
    + "を読む</a> "
    + alias3(alias2(alias1(depth0, "edition", {"start":{"line":6,"column":55},"end":{"line":6,"column":62}} ), depth0))
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-files"),depth0,{"name":"site-files","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"older"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>以前の版</h3>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"older"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "<li><a href=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "all", {"start":{"line":14,"column":15},"end":{"line":14,"column":18}} ), depth0))
    + "\">この年度のすべての版</a></li>\n</ul>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":12,"column":15},"end":{"line":12,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":12,"column":25},"end":{"line":12,"column":29}} ), depth0))
    + "</a> "
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":12,"column":38},"end":{"line":12,"column":42}} ), depth0))
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"licence"), "url", {"start":{"line":25,"column":29},"end":{"line":25,"column":40}} ), depth0))
    + "\" rel=\"license\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"licence"), "name", {"start":{"line":25,"column":60},"end":{"line":25,"column":72}} ), depth0))
    + "</a>";
},"4":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "定めがありません。使うときは、"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"frame"), "contact", {"start":{"line":25,"column":103},"end":{"line":25,"column":116}} ), depth0))
    + "へお問い合わせください。";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + alias3(alias2(alias1(depth0, "lead", {"start":{"line":2,"column":18},"end":{"line":2,"column":22}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"years"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "<section class=\"part\" aria-labelledby=\"more\">\n<h2 id=\"more\">指標から探す</h2>\n<p><a href=\""
    + alias3(alias2(alias1(depth0, "kpis", {"start":{"line":21,"column":14},"end":{"line":21,"column":18}} ), depth0))
    + "\">指標の一覧</a>　指標ごとに、年度ごとの値、データの行、引用のしかたを載せています。</p>\n</section>\n<section class=\"part\" aria-labelledby=\"licence\">\n<h2 id=\"licence\">データの利用条件</h2>\n<p>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"licence"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":25,"column":3},"end":{"line":25,"column":137}}})) != null ? stack1 : "")
    + "</p>\n</section>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-kpi": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tone"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":4},"end":{"line":4,"column":40}}})) != null ? stack1 : "")
    + "><dt>"
    + alias4(alias3(alias2(depth0, "name", {"start":{"line":4,"column":47},"end":{"line":4,"column":51}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"mark"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":62},"end":{"line":4,"column":104}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "value", {"start":{"line":4,"column":106},"end":{"line":4,"column":111}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"note"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":113},"end":{"line":4,"column":156}}})) != null ? stack1 : "")
    + "</dd></div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "tone", {"start":{"line":4,"column":26},"end":{"line":4,"column":30}} ), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return " <small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "note", {"start":{"line":4,"column":135},"end":{"line":4,"column":139}} ), depth0))
    + "</small>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "<div class=\"part\">\n<h2>目標値までの進み方</h2>\n"
    + ((stack1 = container.lambda(container.strict(depth0, "chartSvg", {"start":{"line":10,"column":3},"end":{"line":10,"column":11}} ), depth0)) != null ? stack1 : "")
    + "\n</div>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "judgementName", {"start":{"line":17,"column":88},"end":{"line":17,"column":101}} ), depth0))
    + "</th>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><th scope=\"row\">"
    + alias3(alias2(alias1(depth0, "year", {"start":{"line":20,"column":22},"end":{"line":20,"column":26}} ), depth0))
    + "</th><td class=\"value\" data-head=\"値\"><span>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":20,"column":73},"end":{"line":20,"column":78}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"status"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":80},"end":{"line":20,"column":127}}})) != null ? stack1 : "")
    + "</span></td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depths[1],"judged"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":139},"end":{"line":20,"column":213}}})) != null ? stack1 : "")
    + "<td data-head=\"報告書\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"href"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.program(10, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":20,"column":233},"end":{"line":20,"column":305}}})) != null ? stack1 : "")
    + "</td><td data-head=\"指標（CSV）\"><span>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"csv"),{"name":"each","hash":{},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.program(12, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":20,"column":340},"end":{"line":20,"column":416}}})) != null ? stack1 : "")
    + "</span></td></tr>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"break"),{"name":"if","hash":{},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return " <small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "status", {"start":{"line":20,"column":104},"end":{"line":20,"column":110}} ), depth0))
    + "</small>";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<td data-head=\""
    + alias3(alias2(alias1(depths[1], "judgementName", {"start":{"line":20,"column":173},"end":{"line":20,"column":189}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":20,"column":195},"end":{"line":20,"column":199}} ), depth0))
    + "</td>";
},"9":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":20,"column":256},"end":{"line":20,"column":260}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "edition", {"start":{"line":20,"column":266},"end":{"line":20,"column":273}} ), depth0))
    + "</a>";
},"10":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "edition", {"start":{"line":20,"column":289},"end":{"line":20,"column":296}} ), depth0));
},"11":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":20,"column":364},"end":{"line":20,"column":368}} ), depth0))
    + "#row="
    + alias3(alias2(alias1(depth0, "row", {"start":{"line":20,"column":377},"end":{"line":20,"column":380}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "row", {"start":{"line":20,"column":386},"end":{"line":20,"column":389}} ), depth0))
    + "行目</a> ";
},"12":function(container,depth0,helpers,partials,data) {
    return "—";
},"13":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<tr><td colspan=\""
    + alias3(alias2(alias1(depths[1], "columns", {"start":{"line":22,"column":19},"end":{"line":22,"column":29}} ), depth0))
    + "\" class=\"note\">"
    + alias3(alias2(alias1(depth0, "break", {"start":{"line":22,"column":48},"end":{"line":22,"column":53}} ), depth0))
    + "</td></tr>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":33,"column":11},"end":{"line":33,"column":15}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":33,"column":28},"end":{"line":33,"column":33}} ), depth0))
    + "</dd></div>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":37,"column":15},"end":{"line":37,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":37,"column":25},"end":{"line":37,"column":29}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":37,"column":34},"end":{"line":37,"column":38}} ), depth0))
    + "</a></li>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":48,"column":15},"end":{"line":48,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":48,"column":25},"end":{"line":48,"column":29}} ), depth0))
    + "</a>　<span class=\"grey\">"
    + alias3(alias2(alias1(depth0, "note", {"start":{"line":48,"column":57},"end":{"line":48,"column":61}} ), depth0))
    + "</span></li>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>データ</dt><dd><ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"citation"),"data"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "")
    + "</ul></dd></div>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":54,"column":15},"end":{"line":54,"column":19}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"row"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":21},"end":{"line":54,"column":51}}})) != null ? stack1 : "")
    + "\">"
    + alias3(alias2(alias1(depth0, "text", {"start":{"line":54,"column":55},"end":{"line":54,"column":59}} ), depth0))
    + "</a></li>\n";
},"19":function(container,depth0,helpers,partials,data) {
    return "#row="
    + container.escapeExpression(container.lambda(container.strict(depth0, "row", {"start":{"line":54,"column":39},"end":{"line":54,"column":42}} ), depth0));
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"citation"),"licence"), "href", {"start":{"line":58,"column":57},"end":{"line":58,"column":78}} ), depth0))
    + "\" rel=\"license\">"
    + alias3(alias2(alias1(lookupProperty(lookupProperty(depth0,"citation"),"licence"), "text", {"start":{"line":58,"column":98},"end":{"line":58,"column":119}} ), depth0))
    + "</a>";
},"21":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "この版には定めがありません。使うときは、"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"citation"), "contact", {"start":{"line":58,"column":155},"end":{"line":58,"column":171}} ), depth0))
    + "へお問い合わせください。";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<h2>訂正と更新</h2>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"corrections"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":67,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</div>\n";
},"23":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":66,"column":6},"end":{"line":66,"column":10}} ), depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<dl class=\"figures\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"figures"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chartSvg"),{"name":"if","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"part\">\n<h2>年度ごとの値</h2>\n<div class=\"scroll\" role=\"region\" aria-label=\"年度ごとの値（横に動かせます）\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">年度</th><th scope=\"col\">値</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"judged"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":56},"end":{"line":17,"column":115}}})) != null ? stack1 : "")
    + "<th scope=\"col\">報告書</th><th scope=\"col\">指標（CSV）</th></tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"years"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</div>\n<div class=\"part\">\n<h2>この指標について</h2>\n<dl class=\"about\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "<div><dt>施策</dt><dd><ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"places"),{"name":"each","hash":{},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "</ul></dd></div>\n</dl>\n</div>\n<div class=\"part\">\n<h2>引用とデータ</h2>\n<dl class=\"about\">\n<div><dt>出典の書き方</dt><dd>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"citation"), "source", {"start":{"line":45,"column":26},"end":{"line":45,"column":41}} ), depth0))
    + "</dd></div>\n<div><dt>変わらないアドレス</dt><dd><ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"citation"),"addresses"),{"name":"each","hash":{},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + "</ul></dd></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"citation"),"data"),{"name":"if","hash":{},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "")
    + "<div><dt>利用条件</dt><dd>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"citation"),"licence"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.program(21, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":58,"column":22},"end":{"line":58,"column":192}}})) != null ? stack1 : "")
    + "</dd></div>\n</dl>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"corrections"),{"name":"if","hash":{},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true},
  "site-kpis": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"part\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":4,"column":41},"end":{"line":4,"column":43}} ), depth0))
    + "\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":5,"column":10},"end":{"line":5,"column":12}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":5,"column":18},"end":{"line":5,"column":23}} ), depth0))
    + "</h2>\n<ul class=\"plain\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kpis"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</section>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":8,"column":15},"end":{"line":8,"column":19}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":8,"column":25},"end":{"line":8,"column":29}} ), depth0))
    + "</a> <span class=\"grey\">"
    + alias3(alias2(alias1(depth0, "places", {"start":{"line":8,"column":57},"end":{"line":8,"column":63}} ), depth0))
    + "</span></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "lead", {"start":{"line":2,"column":18},"end":{"line":2,"column":22}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-missing": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\">お探しのページはありません。アドレスが違うか、ページの場所が変わりました。</p>\n<ul class=\"plain\">\n<li><a href=\"/\">このウェブサイトの最初のページへ</a></li>\n</ul>\n<p class=\"note\">アドレスの終わりの部分を、「/」で区切られたところから1つずつ消していくと、年度の一覧や報告書を開けることがあります。</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-moved": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\"><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":2,"column":27},"end":{"line":2,"column":31}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":37},"end":{"line":2,"column":41}} ), depth0))
    + "</a>へお進みください。</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-superseded": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"site-top"),depth0,{"name":"site-top","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<p class=\"lead\">"
    + alias3(alias2(alias1(depth0, "notice", {"start":{"line":2,"column":18},"end":{"line":2,"column":24}} ), depth0))
    + "</p>\n<ul class=\"plain\">\n<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"newest"), "href", {"start":{"line":4,"column":15},"end":{"line":4,"column":26}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"newest"), "name", {"start":{"line":4,"column":32},"end":{"line":4,"column":43}} ), depth0))
    + "を読む</a></li>\n<li><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"original"), "href", {"start":{"line":5,"column":15},"end":{"line":5,"column":28}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"original"), "name", {"start":{"line":5,"column":34},"end":{"line":5,"column":47}} ), depth0))
    + "をそのまま開く</a></li>\n</ul>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"original"), "name", {"start":{"line":7,"column":18},"end":{"line":7,"column":31}} ), depth0))
    + "は、公表したときのまま残しています。"
    + alias3(alias2(alias1(lookupProperty(depth0,"newest"), "name", {"start":{"line":7,"column":53},"end":{"line":7,"column":64}} ), depth0))
    + "とは内容が違うところがあります。</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"site-end"),depth0,{"name":"site-end","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "site-top": {"0":function(container,depth0,helpers,partials,data) {
    return "<meta name=\"robots\" content=\"noindex\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"notice\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"frame"), "notice", {"start":{"line":16,"column":20},"end":{"line":16,"column":32}} ), depth0))
    + "</p>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"masthead\"><nav aria-label=\"現在の位置\"><ul><li><a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "home", {"start":{"line":19,"column":65},"end":{"line":19,"column":75}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "site", {"start":{"line":19,"column":81},"end":{"line":19,"column":91}} ), depth0))
    + "</a></li>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"list"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":102},"end":{"line":19,"column":170}}})) != null ? stack1 : "")
    + "</ul></nav></div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"frame"), "list", {"start":{"line":19,"column":135},"end":{"line":19,"column":145}} ), depth0))
    + "\">指標の一覧</a></li>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
    + alias3(alias2(alias1(depth0, "documentTitle", {"start":{"line":5,"column":9},"end":{"line":5,"column":22}} ), depth0))
    + "</title>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"noindex"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>"
    + ((stack1 = alias2(alias1(depth0, "css", {"start":{"line":10,"column":10},"end":{"line":10,"column":13}} ), depth0)) != null ? stack1 : "")
    + "</style>\n</head>\n<body class=\"site\">\n<nav class=\"skip\" aria-label=\"読み飛ばし\"><a href=\"#main\">本文へ</a></nav>\n<header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"notice"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"frame"),"home"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":7}}})) != null ? stack1 : "")
    + "</header>\n<main id=\"main\">\n<h1>"
    + alias3(alias2(alias1(lookupProperty(depth0,"frame"), "title", {"start":{"line":23,"column":6},"end":{"line":23,"column":17}} ), depth0))
    + "</h1>";
},"useData":true},
  "site-ways": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div class=\"masthead\"><nav aria-label=\"公表資料\">\n<ul>\n<li><a href=\""
    + alias3(alias2(alias1(depth0, "years", {"start":{"line":3,"column":15},"end":{"line":3,"column":20}} ), depth0))
    + "\">年度の一覧</a></li>\n<li><a href=\""
    + alias3(alias2(alias1(depth0, "editions", {"start":{"line":4,"column":15},"end":{"line":4,"column":23}} ), depth0))
    + "\">この年度の版</a></li>\n<li><a href=\""
    + alias3(alias2(alias1(depth0, "kpiList", {"start":{"line":5,"column":15},"end":{"line":5,"column":22}} ), depth0))
    + "\">指標の一覧</a></li>\n</ul>\n</nav></div>";
},"useData":true},
  "summary-row": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":1,"column":90},"end":{"line":1,"column":96}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":102},"end":{"line":1,"column":106}} ), depth0))
    + "</a>";
},"1":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":1,"column":122},"end":{"line":1,"column":126}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"before"), "tone", {"start":{"line":1,"column":189},"end":{"line":1,"column":200}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"before"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " "
    + alias3(alias2(alias1(lookupProperty(depth0,"before"), "word", {"start":{"line":1,"column":232},"end":{"line":1,"column":243}} ), depth0))
    + "</span> → <span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"after"), "tone", {"start":{"line":1,"column":270},"end":{"line":1,"column":280}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"after"),{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " <b>"
    + alias3(alias2(alias1(lookupProperty(depth0,"after"), "word", {"start":{"line":1,"column":314},"end":{"line":1,"column":324}} ), depth0))
    + "</b></span>";
},"3":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "reason", {"start":{"line":1,"column":347},"end":{"line":1,"column":353}} ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"paged"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":390},"end":{"line":1,"column":463}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"page\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"page-number"),depth0,{"name":"page-number","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</td>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr><td class=\"code\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "code", {"start":{"line":1,"column":23},"end":{"line":1,"column":27}} ), depth0))
    + "</td><th scope=\"row\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":50},"end":{"line":1,"column":135}}})) != null ? stack1 : "")
    + "</th><td class=\"why\">"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"reason"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":156},"end":{"line":1,"column":366}}})) != null ? stack1 : "")
    + "</td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":371},"end":{"line":1,"column":470}}})) != null ? stack1 : "")
    + "</tr>";
},"usePartial":true,"useData":true},
  "summary": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h1 class=\"edition-line\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "editionLine", {"start":{"line":3,"column":27},"end":{"line":3,"column":46}} ), depth0))
    + "</h1>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"strong"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":6,"column":38},"end":{"line":6,"column":150}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "<b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":57},"end":{"line":6,"column":61}} ), depth0))
    + "</b>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":6,"column":75},"end":{"line":6,"column":143}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<span class=\"nb\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":107},"end":{"line":6,"column":111}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":6,"column":130},"end":{"line":6,"column":134}} ), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + alias3(alias2(alias1(depth0, "tone", {"start":{"line":9,"column":14},"end":{"line":9,"column":18}} ), depth0))
    + "\"><dt>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),depth0,{"name":"mark","hash":{"says":""},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " "
    + alias3(alias2(alias1(depth0, "word", {"start":{"line":9,"column":47},"end":{"line":9,"column":51}} ), depth0))
    + "</dt><dd>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":9,"column":64},"end":{"line":9,"column":69}} ), depth0))
    + "</dd></div>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"summary"),"guide"), "about", {"start":{"line":12,"column":61},"end":{"line":12,"column":80}} ), depth0))
    + "は"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"guide-place"),lookupProperty(lookupProperty(depth0,"summary"),"guide"),{"name":"guide-place","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "にあります。";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"guide-facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"facts"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":16,"column":11},"end":{"line":16,"column":15}} ), depth0))
    + "</dt><dd>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"text"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</dd></div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part bars\">\n<h3>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "barsTitle", {"start":{"line":22,"column":6},"end":{"line":22,"column":23}} ), depth0))
    + "</h3>\n<p class=\"note\">1つのマスが1つの指標です。数字は施策の番号です。</p>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"bars"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"unit-bar"),depth0,{"name":"unit-bar","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"count-table"),lookupProperty(lookupProperty(depth0,"summary"),"countTable"),{"name":"count-table","hash":{"title":lookupProperty(lookupProperty(depth0,"summary"),"barsTitle")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<table class=\"not-judged since\">\n<caption>前年度から変わったもの</caption>\n<colgroup><col class=\"n1\"><col class=\"n4\"><col>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":47},"end":{"line":36,"column":111}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":6},"end":{"line":37,"column":45}}})) != null ? stack1 : "")
    + "><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th><th scope=\"col\">前年度 → この年度</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":127},"end":{"line":37,"column":266}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"changed"),"rows"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":48,"column":104}}})) != null ? stack1 : "")
    + "\n</div>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"paged"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":60},"end":{"line":36,"column":104}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    return "<col class=\"n3\">";
},"16":function(container,depth0,helpers,partials,data) {
    return " class=\"vh\"";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"paged"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":140},"end":{"line":37,"column":259}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th scope=\"col\" class=\"page\"><span>"
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"linked"),{"name":"unless","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":196},"end":{"line":37,"column":237}}})) != null ? stack1 : "")
    + "ページ</span></th>";
},"19":function(container,depth0,helpers,partials,data) {
    return "報告書の";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"beyond"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":14},"end":{"line":42,"column":11}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"summary-row"),depth0,{"name":"summary-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"changed"),"rest"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":13},"end":{"line":48,"column":97}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note rest\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"summary"),"changed"), "rest", {"start":{"line":48,"column":64},"end":{"line":48,"column":84}} ), depth0))
    + "</p>";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"part\">\n<table class=\"not-judged\">\n<caption>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "notJudgedTitle", {"start":{"line":54,"column":11},"end":{"line":54,"column":33}} ), depth0))
    + "</caption>\n<colgroup><col class=\"n1\"><col class=\"n2\"><col>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":47},"end":{"line":55,"column":111}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"print"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":6},"end":{"line":56,"column":45}}})) != null ? stack1 : "")
    + "><tr><th scope=\"col\">施策</th><th scope=\"col\">指標</th><th scope=\"col\">理由</th>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":119},"end":{"line":56,"column":258}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"notJudged"),"rows"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":67,"column":108}}})) != null ? stack1 : "")
    + "\n</div>\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"notJudged"),"rest"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":13},"end":{"line":67,"column":101}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"note rest\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(depth0,"summary"),"notJudged"), "rest", {"start":{"line":67,"column":66},"end":{"line":67,"column":88}} ), depth0))
    + "</p>";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "　<span class=\"nb\">各施策：施策ごとの主管課（"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"print"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":72,"column":87},"end":{"line":72,"column":172}}})) != null ? stack1 : "")
    + "）</span>";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"summary"),"linked"),{"name":"unless","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":100},"end":{"line":72,"column":141}}})) != null ? stack1 : "")
    + "各ページの上部";
},"30":function(container,depth0,helpers,partials,data) {
    return "各施策の見出しの下";
},"31":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"grey\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"summary"), "contactNote", {"start":{"line":73,"column":45},"end":{"line":73,"column":64}} ), depth0))
    + "</p>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet summary\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"ids"), "summary", {"start":{"line":1,"column":37},"end":{"line":1,"column":48}} ), depth0))
    + "\" data-title=\"概要\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"editionLine"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "<h2>概要</h2>\n<p class=\"lead\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"lead"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":16},"end":{"line":6,"column":159}}})) != null ? stack1 : "")
    + "</p>\n<dl class=\"counts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"counts"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n<p class=\"note\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"summary"), "countsNote", {"start":{"line":12,"column":18},"end":{"line":12,"column":36}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"guide"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":38},"end":{"line":12,"column":127}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"facts"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"bars"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"countTable"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"changed"),"rows"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":50,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(lookupProperty(depth0,"summary"),"notJudged"),"rows"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"contact\">\n<h3>問い合わせ先</h3>\n<div><p>報告書全体："
    + alias3(alias2(alias1(lookupProperty(depth0,"summary"), "contact", {"start":{"line":72,"column":16},"end":{"line":72,"column":31}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(depth0,"traditional"),{"name":"unless","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":33},"end":{"line":72,"column":191}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"summary"),"contactNote"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":73,"column":77}}})) != null ? stack1 : "")
    + "</div>\n</div>\n</section>";
},"usePartial":true,"useData":true},
  "superseded": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div class=\"superseded\" role=\"note\" aria-label=\"この版について\"><p><b>"
    + alias3(alias2(alias1(depth0, "notice", {"start":{"line":1,"column":65},"end":{"line":1,"column":71}} ), depth0))
    + "</b></p><p><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":1,"column":95},"end":{"line":1,"column":99}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":105},"end":{"line":1,"column":109}} ), depth0))
    + "を読む</a></p></div>";
},"useData":true},
  "text": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bullet"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":16},"end":{"line":1,"column":52}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"pieces"),lookupProperty(depth0,"pieces"),{"name":"pieces","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</p>";
},"1":function(container,depth0,helpers,partials,data) {
    return " class=\"bullet\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":85}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "traditional-sheet": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kpis"),{"name":"with","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>重要業績評価指標（KPI）</h3>\n<div class=\"box-body\">\n<table class=\"box-kpis\">\n<colgroup><col>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"heads"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":15},"end":{"line":14,"column":62}}})) != null ? stack1 : "")
    + "</colgroup>\n<thead><tr><th scope=\"col\">名称</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"heads"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":34},"end":{"line":15,"column":87}}})) != null ? stack1 : "")
    + "</tr></thead>\n<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "<col class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":14,"column":44},"end":{"line":14,"column":49}} ), depth0))
    + "\">";
},"3":function(container,depth0,helpers,partials,data) {
    return "<th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":15,"column":67},"end":{"line":15,"column":71}} ), depth0))
    + "</th>";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":18,"column":10},"end":{"line":18,"column":12}} ), depth0))
    + "\"><th scope=\"row\"><span class=\"kpi-name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":18,"column":57},"end":{"line":18,"column":61}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"remarks"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":70},"end":{"line":18,"column":133}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"kpi-link"),depth0,{"name":"kpi-link","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</th>"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":152},"end":{"line":18,"column":313}}})) != null ? stack1 : "")
    + "</tr>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return " <span class=\"remark\">"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</span>";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td data-head=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "head", {"start":{"line":18,"column":184},"end":{"line":18,"column":188}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"value"),lookupProperty(depth0,"cell"),{"name":"value","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"isActual"),{"name":"if","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":208},"end":{"line":18,"column":299}}})) != null ? stack1 : "")
    + "</td>";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"status"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":224},"end":{"line":18,"column":292}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    return " <small class=\"status\">"
    + container.escapeExpression(container.lambda(container.strict(depths[1], "status", {"start":{"line":18,"column":266},"end":{"line":18,"column":275}} ), depth0))
    + "</small>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "thisYear", {"start":{"line":28,"column":6},"end":{"line":28,"column":28}} ), depth0))
    + "</h3>\n<div class=\"box-body\">\n<table class=\"box-acts\">\n<colgroup><col class=\"box-name\"><col></colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":11}}})) != null ? stack1 : "")
    + "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</div>\n<div class=\"box\">\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"activityHeads"), "nextYear", {"start":{"line":44,"column":6},"end":{"line":44,"column":28}} ), depth0))
    + "</h3>\n<div class=\"box-body\">\n<table class=\"box-acts\">\n<colgroup><col class=\"box-name\"><col></colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":50,"column":11}}})) != null ? stack1 : "")
    + "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"activities"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n</div>\n</div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead class=\"vh\"><tr><th scope=\"col\">取組</th><th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"activityHeads"), "thisYear", {"start":{"line":33,"column":63},"end":{"line":33,"column":85}} ), depth0))
    + "</th></tr></thead>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":37,"column":10},"end":{"line":37,"column":12}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":15},"end":{"line":37,"column":47}}})) != null ? stack1 : "")
    + "><th scope=\"row\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":37,"column":66},"end":{"line":37,"column":70}} ), depth0))
    + "</th><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"thisYear"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":37,"column":81},"end":{"line":37,"column":165}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"cost"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":165},"end":{"line":37,"column":212}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return " class=\"long\"";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"thisYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "<p class=\"blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "emptyWord", {"start":{"line":37,"column":143},"end":{"line":37,"column":152}} ), depth0))
    + "</p>";
},"15":function(container,depth0,helpers,partials,data) {
    return "<p class=\"grey\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "cost", {"start":{"line":37,"column":195},"end":{"line":37,"column":199}} ), depth0))
    + "</p>";
},"16":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead class=\"vh\"><tr><th scope=\"col\">取組</th><th scope=\"col\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"activityHeads"), "nextYear", {"start":{"line":49,"column":63},"end":{"line":49,"column":85}} ), depth0))
    + "</th></tr></thead>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":3},"end":{"line":53,"column":35}}})) != null ? stack1 : "")
    + "><th scope=\"row\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":53,"column":54},"end":{"line":53,"column":58}} ), depth0))
    + "</th><td>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nextYear"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":53,"column":69},"end":{"line":53,"column":153}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nextYearReason"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":153},"end":{"line":53,"column":248}}})) != null ? stack1 : "")
    + "</td></tr>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYear"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"reason\"><span>理由</span>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"nextYearReason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>";
},"20":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "head", {"start":{"line":62,"column":6},"end":{"line":62,"column":18}} ), depth0))
    + "</h3>\n<div class=\"box-body box-text\"><p>"
    + alias3(alias2(alias1(lookupProperty(depth0,"costSum"), "text", {"start":{"line":63,"column":36},"end":{"line":63,"column":48}} ), depth0))
    + "</p></div>\n</div>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"accounts"),"hasCauses"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":74,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"accounts"),"hasOutlooks"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":82,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"accounts"),"elsewhere"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":83,"column":0},"end":{"line":92,"column":7}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>要因・課題</h3>\n<div class=\"box-body box-text\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"accounts"),"rows"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":71,"column":106}}})) != null ? stack1 : "")
    + "\n</div>\n</div>\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"causes"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":23},"end":{"line":71,"column":97}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":37},"end":{"line":71,"column":73}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"causes"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    return "<h4>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":71,"column":55},"end":{"line":71,"column":59}} ), depth0))
    + "</h4>";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>今後の方向性と理由</h3>\n<div class=\"box-body box-text\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"accounts"),"rows"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":79,"column":132}}})) != null ? stack1 : "")
    + "\n</div>\n</div>\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"outlook"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":23},"end":{"line":79,"column":123}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":38},"end":{"line":79,"column":74}}})) != null ? stack1 : "")
    + "<p><b>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "outlook", {"start":{"line":79,"column":82},"end":{"line":79,"column":89}} ), depth0))
    + "</b></p>"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"reason"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"box\">\n<h3>再掲の指標の要因・課題</h3>\n<div class=\"box-body box-text\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"accounts"),"elsewhere"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":89,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</div>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"account-pointer"),depth0,{"name":"account-pointer","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    return "<div class=\"opinion-space\">\n<h3>意見欄</h3>\n</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"sheet measure traditional\" id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":49},"end":{"line":1,"column":51}} ), depth0))
    + "\" data-title=\""
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":1,"column":69},"end":{"line":1,"column":73}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":1,"column":78},"end":{"line":1,"column":82}} ), depth0))
    + "\">\n<h2><small>具体的施策</small> <span class=\"code\">"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":2,"column":46},"end":{"line":2,"column":50}} ), depth0))
    + "</span> <span class=\"name\">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":81},"end":{"line":2,"column":85}} ), depth0))
    + "</span></h2>\n<div class=\"boxes\">\n<div class=\"box\">\n<h3>"
    + alias3(alias2(alias1(depth0, "contentLabel", {"start":{"line":5,"column":6},"end":{"line":5,"column":18}} ), depth0))
    + "</h3>\n<div class=\"box-body box-text\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"text"),lookupProperty(depth0,"content"),{"name":"text","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"kpis"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"costSum"),{"name":"if","hash":{},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":65,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"accounts"),{"name":"if","hash":{},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":93,"column":7}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"opinionSpace"),{"name":"if","hash":{},"fn":container.program(31, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":99,"column":7}}})) != null ? stack1 : "")
    + "</section>";
},"usePartial":true,"useData":true,"useDepths":true},
  "unit-bar": {"0":function(container,depth0,helpers,partials,data) {
    return "bar long";
},"1":function(container,depth0,helpers,partials,data) {
    return "bar";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"bar-name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":2,"column":34},"end":{"line":2,"column":38}} ), depth0))
    + "</p>";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"long"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":52},"end":{"line":3,"column":94}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "<i>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":73},"end":{"line":3,"column":77}} ), depth0))
    + "</i>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"cells\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":17},"end":{"line":5,"column":74}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return " style=\"--cell:"
    + container.escapeExpression(container.lambda(container.strict(depth0, "cellWidth", {"start":{"line":5,"column":53},"end":{"line":5,"column":62}} ), depth0))
    + "mm\"";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"cell "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"mark"), "mark", {"start":{"line":7,"column":18},"end":{"line":7,"column":27}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"summary"),"linked"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":7,"column":31},"end":{"line":7,"column":273}}})) != null ? stack1 : "")
    + "</li>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + alias3(alias2(alias1(depth0, "target", {"start":{"line":7,"column":71},"end":{"line":7,"column":77}} ), depth0))
    + "\"><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":7,"column":96},"end":{"line":7,"column":105}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":lookupProperty(depth0,"says")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":7,"column":149},"end":{"line":7,"column":153}} ), depth0))
    + "</span></a>";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":7,"column":194},"end":{"line":7,"column":203}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":lookupProperty(depth0,"says")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "code", {"start":{"line":7,"column":247},"end":{"line":7,"column":251}} ), depth0))
    + "</span></div>";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"segments\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"segments"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"cell "
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "mark", {"start":{"line":13,"column":18},"end":{"line":13,"column":27}} ), depth0))
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(data,"root"),"print"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":13,"column":31},"end":{"line":13,"column":111}}})) != null ? stack1 : "")
    + "><div><span class=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"mark"), "tone", {"start":{"line":13,"column":132},"end":{"line":13,"column":141}} ), depth0))
    + "\">"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"mark"),lookupProperty(depth0,"mark"),{"name":"mark","hash":{"says":lookupProperty(lookupProperty(depth0,"mark"),"word")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</span><span>"
    + alias3(alias2(alias1(depth0, "count", {"start":{"line":13,"column":190},"end":{"line":13,"column":195}} ), depth0))
    + "</span></div></li>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "style=\"width:"
    + container.escapeExpression(container.lambda(container.strict(depth0, "share", {"start":{"line":13,"column":65},"end":{"line":13,"column":70}} ), depth0))
    + "%\"";
},"13":function(container,depth0,helpers,partials,data) {
    return "data-share=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "share", {"start":{"line":13,"column":96},"end":{"line":13,"column":101}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"long"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":2,"column":51}}})) != null ? stack1 : "")
    + "\n<div class=\"bar-label\"><b>"
    + alias4(alias3(alias2(depth0, "label", {"start":{"line":3,"column":28},"end":{"line":3,"column":33}} ), depth0))
    + "</b>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"name"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":39},"end":{"line":3,"column":101}}})) != null ? stack1 : "")
    + " <span>"
    + alias4(alias3(alias2(depth0, "measureCount", {"start":{"line":3,"column":110},"end":{"line":3,"column":122}} ), depth0))
    + " "
    + alias4(alias3(alias2(depth0, "indicatorCount", {"start":{"line":3,"column":127},"end":{"line":3,"column":141}} ), depth0))
    + "</span></div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"cells"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(10, data, 0),"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "</div>";
},"usePartial":true,"useData":true},
  "value": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":14},"end":{"line":1,"column":592}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"v\"><span class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"wide"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":59},"end":{"line":1,"column":95}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(data,"root"),"print"),{"name":"unless","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":96},"end":{"line":1,"column":358}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"prefix"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":359},"end":{"line":1,"column":405}}})) != null ? stack1 : "")
    + alias4(alias3(alias2(depth0, "integer", {"start":{"line":1,"column":407},"end":{"line":1,"column":414}} ), depth0))
    + "</span>"
    + alias4(alias3(alias2(depth0, "fraction", {"start":{"line":1,"column":425},"end":{"line":1,"column":433}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unit"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":435},"end":{"line":1,"column":477}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"period"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":477},"end":{"line":1,"column":576}}})) != null ? stack1 : "")
    + "</span>";
},"2":function(container,depth0,helpers,partials,data) {
    return "vl wide";
},"3":function(container,depth0,helpers,partials,data) {
    return "vl";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"wide"),{"name":"unless","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":119},"end":{"line":1,"column":347}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"left"),{"name":"with","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":135},"end":{"line":1,"column":336}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"digits"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":149},"end":{"line":1,"column":195}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"narrow"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":195},"end":{"line":1,"column":241}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"full"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":241},"end":{"line":1,"column":281}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"prefix"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":281},"end":{"line":1,"column":327}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return " data-digits=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "digits", {"start":{"line":1,"column":179},"end":{"line":1,"column":185}} ), depth0))
    + "\"";
},"8":function(container,depth0,helpers,partials,data) {
    return " data-narrow=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "narrow", {"start":{"line":1,"column":225},"end":{"line":1,"column":231}} ), depth0))
    + "\"";
},"9":function(container,depth0,helpers,partials,data) {
    return " data-full=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "full", {"start":{"line":1,"column":267},"end":{"line":1,"column":271}} ), depth0))
    + "\"";
},"10":function(container,depth0,helpers,partials,data) {
    return " data-prefix=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "prefix", {"start":{"line":1,"column":311},"end":{"line":1,"column":317}} ), depth0))
    + "\"";
},"11":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "prefix", {"start":{"line":1,"column":382},"end":{"line":1,"column":388}} ), depth0))
    + "</small>";
},"12":function(container,depth0,helpers,partials,data) {
    return "<small>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit", {"start":{"line":1,"column":456},"end":{"line":1,"column":460}} ), depth0))
    + "</small>";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<small class=\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"periodBelow"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":1,"column":505},"end":{"line":1,"column":549}}})) != null ? stack1 : "")
    + "\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "period", {"start":{"line":1,"column":553},"end":{"line":1,"column":559}} ), depth0))
    + "</small>";
},"14":function(container,depth0,helpers,partials,data) {
    return "vp below";
},"15":function(container,depth0,helpers,partials,data) {
    return "vp";
},"16":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "dash", {"start":{"line":1,"column":633},"end":{"line":1,"column":637}} ), depth0))
    + "</span>";
},"17":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid word\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "word", {"start":{"line":1,"column":692},"end":{"line":1,"column":696}} ), depth0))
    + "</span>";
},"18":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v text\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":1,"column":747},"end":{"line":1,"column":751}} ), depth0))
    + "</span>";
},"19":function(container,depth0,helpers,partials,data) {
    return "<span class=\"v mid blank\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "blank", {"start":{"line":1,"column":808},"end":{"line":1,"column":813}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":599}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dash"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":599},"end":{"line":1,"column":653}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"word"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":653},"end":{"line":1,"column":712}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":712},"end":{"line":1,"column":767}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"blank"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":767},"end":{"line":1,"column":829}}})) != null ? stack1 : "");
},"useData":true},
  "web-end": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "　"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "editionId", {"start":{"line":2,"column":42},"end":{"line":2,"column":56}} ), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":4,"column":5},"end":{"line":4,"column":15}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<footer class=\"end\">\n<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "title", {"start":{"line":2,"column":5},"end":{"line":2,"column":15}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"editionId"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":17},"end":{"line":2,"column":65}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + "<p><a href=\"#main\">先頭へ戻る</a></p>\n</footer>";
},"useData":true},
  "web-top": {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "contents", {"start":{"line":3,"column":28},"end":{"line":3,"column":40}} ), depth0))
    + "\">目次へ</a>";
},"1":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\"#"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"ids"), "series", {"start":{"line":4,"column":26},"end":{"line":4,"column":36}} ), depth0))
    + "\">指標の一覧へ</a>";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"notice\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "frame", {"start":{"line":8,"column":20},"end":{"line":8,"column":30}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"skip\" aria-label=\"読み飛ばし\">\n<a href=\"#main\">本文へ</a>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"series"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":4,"column":57}}})) != null ? stack1 : "")
    + "\n</nav>\n<header>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"frame"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"masthead\">\n<p>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"head"), "editionLine", {"start":{"line":11,"column":5},"end":{"line":11,"column":21}} ), depth0))
    + "</p>\n<nav aria-label=\"この版のファイル\">\n<ul>\n<li><a href=\"report.pdf\">PDF</a></li>\n<li><a href=\"summary.pdf\">概要（PDF）</a></li>\n<li><a href=\"kpis.csv\">指標（CSV）</a></li>\n<li><a href=\"activities.csv\">取組（CSV）</a></li>\n<li><a href=\"report.json\">JSON</a></li>\n</ul>\n</nav>\n</div>\n</header>";
},"useData":true},
}
